package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

fun main() {
    val client = ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync()
    println(client)
}
