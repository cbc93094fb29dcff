package tags

import clarifai2.api._
import okhttp3.OkHttpClient

object Keys {
  private val ClientId = "EXAMPLEclientid0000000000000000000000001"
  private val ClientSecret = """EXAMPLEclientsecret000000000000000000001"""

  lazy val client = new ClarifaiBuilder(ClientId, Keys.ClientSecret)
    .client(new OkHttpClient())
    .buildSync()
}
