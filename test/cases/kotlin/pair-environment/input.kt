package com.example.tagger

import clarifai2.api.ClarifaiBuilder
import clarifai2.dto.input.ClarifaiInput

fun main(args: Array<String>) {
    val client = ClarifaiBuilder(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET")).buildSync()

    val results = client.defaultModels.generalModel().predict()
        .withInputs(ClarifaiInput.forImage(args[0]))
        .executeSync()
        .get()
    println(results)

    client.addInputs().plus(ClarifaiInput.forImage(args[0])).executeSync()
    client.getModelByID("pets").executeSync().get().asConceptModel().train().executeSync()
}
