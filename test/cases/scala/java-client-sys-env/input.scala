package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

object Tagger extends App {
  val client = new ClarifaiBuilder(sys.env("CLARIFAI_CLIENT_ID"), sys.env("CLARIFAI_CLIENT_SECRET"))
    .baseURL("https://api.clarifai.com")
    .buildSync()
}
