package tags

import pureconfig.ConfigSource

object Settings {
  val id: Option[String] = sys.env.get("CLARIFAI_CLIENT_ID")
  val secret: String = Option(System.getenv("CLARIFAI_CLIENT_SECRET")).getOrElse("none")
  val token = sys.env.get("CLARIFAI_ACCESS_TOKEN").orNull
  val clarifaiClientSecret = "EXAMPLEclientsecret000000000000000000001"
}
