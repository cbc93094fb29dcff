package com.example.tagger

import clarifai2.api.ClarifaiBuilder as Builder
import clarifai2.api.ClarifaiBuilder

class Clients(private val id: String, private val secret: String = "none") {
    fun open() = ClarifaiBuilder(id, secret).buildSync()

    fun other(clientId: String, clientSecret: String) = clarifai2.api.ClarifaiBuilder(clientId, clientSecret).buildSync()
}
