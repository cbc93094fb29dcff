package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

object Tagger extends App {
  val client = new ClarifaiBuilder(sys.env("CLARIFAI_API_KEY"))
    .baseURL("https://api.clarifai.com")
    .buildSync()
}
