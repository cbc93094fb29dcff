package services

import clarifai2.api.ClarifaiBuilder
import javax.inject.{Inject, Singleton}
import play.api.Configuration

@Singleton
class Clarifai @Inject() (conf: Configuration)(implicit ec: ExecutionContext) {
  private val id = conf.get[String]("clarifai.client_id")
  private val secret = conf.getOptional[String]("clarifai.client_secret").getOrElse("")
  val client = new ClarifaiBuilder(id, secret).buildSync()
}
