package services

import javax.inject.Inject
import play.api.libs.json._
import play.api.libs.ws._
import scala.concurrent.{ExecutionContext, Future}

class Ws @Inject()(ws: WSClient)(implicit context: ExecutionContext) {
  def token(id: String, secret: String): Future[String] =
    ws.url("https://api.clarifai.com/v2/token")
      .withAuth(id, secret, WSAuthScheme.BASIC)
      .post(Map("grant_type" -> Seq("client_credentials")))
      .map(response => (response.json \ "access_token").as[String])

  def predict(token: String, body: JsValue): Future[WSResponse] =
    ws.url("https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs")
      .withHttpHeaders("Authorization" -> s"Bearer $token")
      .post(body)
}
