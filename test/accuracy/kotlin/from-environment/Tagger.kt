package tagger

import clarifai2.api.ClarifaiBuilder
import clarifai2.api.ClarifaiClient

fun clarifai(): ClarifaiClient {
    val env = System.getenv()
    return ClarifaiBuilder(env["CLARIFAI_ID"] ?: error("no id"), env["CLARIFAI_SECRET"] ?: error("no secret"))
        .buildSync()
}
