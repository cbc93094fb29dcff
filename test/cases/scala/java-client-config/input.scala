package tags

import clarifai2.api.ClarifaiBuilder
import com.typesafe.config.ConfigFactory

object Client {
  private val config = ConfigFactory.load()
  private val id = config.getString("clarifai.client-id")
  private def secret = config.getString("clarifai.client-secret")

  val client = new ClarifaiBuilder(id, secret).buildSync()
}
