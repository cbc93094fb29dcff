package tags

import com.clarifai.api.{ClarifaiClient => Client, RecognitionRequest}
import com.clarifai.api.ClarifaiClient

class Recogniser {
  def tags(bytes: Array[Byte]) = {
    val client = new ClarifaiClient("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001")
    client.recognize(new RecognitionRequest(bytes))
  }

  def fromEnvironment = new ClarifaiClient()
}
