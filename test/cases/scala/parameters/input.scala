package tags

import clarifai2.api.ClarifaiBuilder

case class Credentials(id: String, secret: String)

class Factory(credentials: Credentials) {
  def open(clientId: String, clientSecret: String = "none") = new ClarifaiBuilder(clientId, clientSecret).buildSync()

  def own() = new ClarifaiBuilder(credentials.id, credentials.secret).buildSync()
}
