package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

fun connect() = ClarifaiBuilder(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET")).build()
