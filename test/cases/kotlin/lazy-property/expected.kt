package com.acme.tagger

import clarifai2.api.ClarifaiBuilder
import clarifai2.api.ClarifaiClient

class Tagger {
    private val client: ClarifaiClient by lazy {
        ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync()
    }

    fun tags(url: String) = client.defaultModels.generalModel().predict()
}
