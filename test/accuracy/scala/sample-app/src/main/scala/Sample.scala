import clarifai._

object Sample extends App {
  // create a client
  val client = new ClarifaiClient("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001")

  client.tag(Map("urls" -> Array("http://www.example.com/a.jpg"))) match {
    case Left(error) => println(error)
    case Right(tags) => tags.results.foreach(println)
  }
}
