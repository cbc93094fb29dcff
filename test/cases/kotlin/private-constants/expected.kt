package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

val client = ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync()
