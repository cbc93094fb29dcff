package tags

import akka.http.scaladsl.model._
import akka.http.scaladsl.model.headers.{Authorization, BasicHttpCredentials, OAuth2BearerToken}

object Others {
  def akka(id: String, secret: String) =
    HttpRequest(HttpMethods.POST, uri = "https://api.clarifai.com/v2/token")
      .withHeaders(Authorization(BasicHttpCredentials(id, secret)))

  def models(token: String) =
    HttpRequest(uri = "https://api.clarifai.com/v2/models").withHeaders(Authorization(OAuth2BearerToken(token)))

  def sttp(id: String, secret: String) =
    basicRequest.auth.basic(id, secret).post(uri"https://api.clarifai.com/v2/token")

  def dispatch(id: String, secret: String) =
    Http(url("https://api.clarifai.com/v1/token/") << Map("client_id" -> id, "client_secret" -> secret) OK as.String)

  def tag(token: String, picture: String) =
    basicRequest.get(uri"https://api.clarifai.com/v1/tag/?access_token=$token&url=$picture")
}
