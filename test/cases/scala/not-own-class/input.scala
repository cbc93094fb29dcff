package tags

trait ClarifaiClient

class ClarifaiBuilder(a: String, b: String)

object Look {
  val one = new ClarifaiBuilder("EXAMPLEclientid0000000000000000000000001", "text")
  val two = new ClarifaiClient {}
  val model = "aaa03c23b3724a16a56b629203edc62c"
}
