package tags

import clarifai2.api.ClarifaiBuilder
import com.typesafe.config.ConfigFactory

object Client {
  private val config = ConfigFactory.load()

  val client = new ClarifaiBuilder(config.getString("clarifai.api-key")).buildSync()
}
