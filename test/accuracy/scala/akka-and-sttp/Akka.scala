package vision

import akka.http.scaladsl.model._
import akka.http.scaladsl.model.headers._

object Akka {
  def token(id: String, secret: String) =
    HttpRequest(method = HttpMethods.POST, uri = "https://api.clarifai.com/v2/token")
      .addHeader(Authorization(BasicHttpCredentials(id, secret)))

  def inputs(token: String) =
    HttpRequest(uri = "https://api.clarifai.com/v2/inputs").addHeader(Authorization(OAuth2BearerToken(token)))

  def models =
    sttp.auth.bearer("EXAMPLEtoken000000000000000001").get(uri"https://api.clarifai.com/v2/models")
}
