package tags

import clarifai.ClarifaiClient

class Tagger(urls: Array[String]) {
  private val client = new ClarifaiClient(
    sys.env("CLARIFAI_CLIENT_ID"), // id
    sys.env.getOrElse("CLARIFAI_CLIENT_SECRET", "")
  )

  def run() = client.tag(Map("urls" -> urls))
}
