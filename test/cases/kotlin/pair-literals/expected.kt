package com.example.tagger

import clarifai2.api.ClarifaiBuilder
import clarifai2.api.ClarifaiClient
import okhttp3.OkHttpClient

class Tagger {
    private val client: ClarifaiClient by lazy {
        ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).client(OkHttpClient()).buildSync()
    }

    fun models() = client.getModels().getPage(1).executeSync()
}
