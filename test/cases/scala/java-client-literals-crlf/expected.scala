package tags

import clarifai2.api._
import okhttp3.OkHttpClient

object Keys {
  lazy val client = new ClarifaiBuilder(sys.env("CLARIFAI_API_KEY"))
    .client(new OkHttpClient())
    .buildSync()
}
