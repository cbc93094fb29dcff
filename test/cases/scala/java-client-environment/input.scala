package tags

import clarifai2.api.{ClarifaiBuilder, ClarifaiClient}
import clarifai2.dto.input.ClarifaiInput

object Main {
  val client: ClarifaiClient =
    new ClarifaiBuilder(sys.env("CLARIFAI_CLIENT_ID"), sys.env("CLARIFAI_CLIENT_SECRET")).buildSync()

  def main(args: Array[String]): Unit = {
    val outputs = client.getDefaultModels.generalModel().predict()
      .withInputs(ClarifaiInput.forImage(args(0)))
      .executeSync()
    println(outputs.get())
    client.addInputs().plus(ClarifaiInput.forImage(args(0))).executeSync()
  }
}
