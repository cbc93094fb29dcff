package vision

import scalaj.http._

class Clarifai(id: String, secret: String) {
  private def token: String = {
    val response = Http("https://api.clarifai.com/v1/token/")
      .postForm(Seq("client_id" -> id, "client_secret" -> secret, "grant_type" -> "client_credentials"))
      .asString
    (parse(response.body) \ "access_token").extract[String]
  }

  def tag(url: String) =
    Http("https://api.clarifai.com/v1/tag/")
      .param("url", url)
      .header("Authorization", s"Bearer $token")
      .asString
}
