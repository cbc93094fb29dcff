import clarifai._

object Sample extends App {
  val id = "EXAMPLEclientid0000000000000000000000001"
  val secret = "EXAMPLEclientsecret000000000000000000001"

  val client = new ClarifaiClient(id, secret)
  client.info() match {
    case Left(error) => println(error)
    case Right(info) => println(info)
  }
}
