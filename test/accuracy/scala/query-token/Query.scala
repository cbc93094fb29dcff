object Query {
  def inputs(token: String) = scala.io.Source.fromURL(s"https://api.clarifai.com/v2/inputs?access_token=$token").mkString
}
