import clarifai2.api.ClarifaiBuilder
import scalaj.http.Http

object Main extends App {
  val client = new ClarifaiBuilder(sys.env("CLARIFAI_API_KEY")).buildSync()
  val answer = Http("https://api.clarifai.com/v2/models").header("Authorization", "Key " + sys.env("CLARIFAI_API_KEY")).asString
}
