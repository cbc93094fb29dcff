package com.example.tagger

import clarifai2.api.ClarifaiBuilder
import clarifai2.api.ClarifaiClient
import okhttp3.OkHttpClient

private const val CLIENT_ID = "EXAMPLEclientid0000000000000000000000001"
private const val CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001"

class Tagger {
    private val client: ClarifaiClient by lazy {
        ClarifaiBuilder(
            CLIENT_ID, // from the developer page
            CLIENT_SECRET
        ).client(OkHttpClient()).buildSync()
    }

    fun models() = client.getModels().getPage(1).executeSync()
}
