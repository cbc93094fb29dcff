package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

fun main() {
    val id = System.getenv("CLARIFAI_CLIENT_ID") ?: error("CLARIFAI_CLIENT_ID is not set")
    val secret = System.getenv("CLARIFAI_CLIENT_SECRET") ?: error("CLARIFAI_CLIENT_SECRET is not set")
    val client = ClarifaiBuilder(id, secret).buildSync()
    println(client)
}
