package com.example

import clarifai2.api.ClarifaiBuilder
import clarifai2.api.ClarifaiClient

internal class Service {
    private val CLARIFAI_API_KEY = "00000000000040008000000000000001"
    private var client: ClarifaiClient

    init {
        client = ClarifaiBuilder(CLARIFAI_API_KEY)
            .buildSync()
    }

    fun tags(bytes: ByteArray) {
        val token = "unused"
        client.defaultModels.generalModel().predict()
            .withInputs(ClarifaiInput.forImage(bytes))
            .executeAsync({ show(it) }, { fail() })
    }
}
