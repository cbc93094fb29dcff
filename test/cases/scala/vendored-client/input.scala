package clarifai

import scalaj.http._

object Config {
  val baseURL = "https://api.clarifai.com"
  val version = "v1"
}

class Client(id: String, secret: String) {
  var accessToken = "none"

  def refresh() = {
    val form = Seq("grant_type" -> "client_credentials", "client_id" -> id, "client_secret" -> secret)
    val url = buildURL("token")
    Http(url).postForm(form).asString
  }

  def call(path: String) = Http(buildURL(path)).header("Authorization", ("Bearer " + accessToken)).asString

  def buildURL(path: String): String = Array(Config.baseURL, Config.version, path).mkString("/")
}
