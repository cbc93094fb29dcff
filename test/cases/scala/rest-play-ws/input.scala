package tags

import javax.inject.Inject
import play.api.libs.ws.{WSAuthScheme, WSClient}

class Rest @Inject() (ws: WSClient) {
  def predict(body: JsValue) = for {
    answer <- ws.url("https://api.clarifai.com/v2/token")
      .withAuth(sys.env("CLARIFAI_CLIENT_ID"), sys.env("CLARIFAI_CLIENT_SECRET"), WSAuthScheme.BASIC)
      .post(Map("grant_type" -> Seq("client_credentials")))
    token = (answer.json \ "access_token").as[String]
    outputs <- ws.url("https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs")
      .addHttpHeaders("Authorization" -> s"Bearer $token")
      .post(body)
  } yield outputs
}
