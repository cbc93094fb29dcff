object Ids {
  val userId = sys.env("CLARIFAI_USER_ID")
  val pat = sys.env("CLARIFAI_PAT")
  val appId = sys.env("CLARIFAI_APP_ID")
  val model = "aaa03c23b3724a16a56b629203edc62c"
}
