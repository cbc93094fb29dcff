package tags

import clarifai2.api.ClarifaiBuilder
import scalaj.http.Http

object Main {
  val client = new ClarifaiBuilder(sys.env("CLARIFAI_API_KEY")).buildSync()

  def models = Http("https://api.clarifai.com/v2/models").header("Authorization", s"Key ${sys.env("CLARIFAI_API_KEY")}").asString
}
