package services

import javax.inject.{Inject, Singleton}

import clarifai2.api.{ClarifaiBuilder, ClarifaiClient}
import play.api.Configuration

@Singleton
class Vision @Inject()(configuration: Configuration) {
  private val id = configuration.getString("clarifai.client.id").get
  private val secret = configuration.getString("clarifai.client.secret").get

  val client: ClarifaiClient = new ClarifaiBuilder(id, secret).buildSync()

  def models = client.getModels.getPage(1).executeSync()
}
