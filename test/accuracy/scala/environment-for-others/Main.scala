package bot

object Main extends App {
  val env = sys.env
  val clarifaiId = env("CLARIFAI_CLIENT_ID")
  val clarifaiSecret = sys.env.getOrElse("CLARIFAI_CLIENT_SECRET", sys.error("CLARIFAI_CLIENT_SECRET is not set"))
  val token = Option(System.getenv("CLARIFAI_ACCESS_TOKEN"))
  new Bot(clarifaiId, clarifaiSecret, token).run()
}
