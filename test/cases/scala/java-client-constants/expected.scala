package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

object Tagger {
  val client = new ClarifaiBuilder(sys.env("CLARIFAI_API_KEY")).buildSync()
}
