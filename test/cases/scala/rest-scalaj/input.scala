package tags

import scala.util.Properties
import scalaj.http.Http

object Rest {
  val base = "https://api.clarifai.com"
  val version = "v2"

  def token(): String = {
    val response = Http(s"$base/$version/token")
      .postForm(Seq("grant_type" -> "client_credentials"))
      .auth(Properties.envOrElse("CLARIFAI_ID", ""), Properties.envOrElse("CLARIFAI_SECRET", ""))
      .asString
    parse(response.body)
  }

  def first(id: String, secret: String) =
    Http("https://api.clarifai.com/v1/token/").postForm(Seq(
      "client_id" -> id,
      "client_secret" -> secret,
      "grant_type" -> "client_credentials"
    )).asString

  def models(token: String) =
    Http(s"$base/v2/models").header("Authorization", s"Bearer $token").asString
}
