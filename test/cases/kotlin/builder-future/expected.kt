package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

fun connect() = ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).build()
