package com.example.tagger

import clarifai2.api.ClarifaiBuilder
import okhttp3.Request

val client = ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync()

fun request() = Request.Builder()
    .url("https://api.clarifai.com/v2/models")
    .header("Authorization", "Key ${System.getenv("CLARIFAI_API_KEY")}")
    .build()
