package services

import javax.inject.Inject
import clarifai2.api.ClarifaiBuilder
import play.api.Configuration
import play.api.libs.ws.WSClient

class Vision @Inject()(conf: Configuration, ws: WSClient) {
  private val key = conf.get[String]("clarifai.api-key")
  private val client = new ClarifaiBuilder(key).buildSync()

  def models = ws.url("https://api.clarifai.com/v2/models").addHttpHeaders("Authorization" -> s"Key $key").get()
}
