package com.acme.tagger

import clarifai2.api.ClarifaiBuilder
import clarifai2.api.ClarifaiClient

class Tagger {
    private val client: ClarifaiClient by lazy {
        ClarifaiBuilder(
            System.getenv("CLARIFAI_CLIENT_ID"),
            System.getenv("CLARIFAI_CLIENT_SECRET"),
        ).buildSync()
    }

    fun tags(url: String) = client.defaultModels.generalModel().predict()
}
