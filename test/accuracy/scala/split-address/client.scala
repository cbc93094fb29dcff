package vision

import scalaj.http._

object Settings {
  val host = "https://api.clarifai.com"
  val version = "v1"
}

class VisionClient(id: String, secret: String) {
  var accessToken = "unknown"

  def request(path: String): HttpRequest =
    Http(address(path)).header("Authorization", ("Bearer " + accessToken))

  def renew() = {
    val form = Seq("client_id" -> id, "client_secret" -> secret)
    val url = address("token")
    Http(url).postForm(form).asString
  }

  private def address(path: String) = Array(Settings.host, Settings.version, path).mkString("/")
}
