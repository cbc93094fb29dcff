package com.acme.tagger

import clarifai2.api.{ClarifaiBuilder, ClarifaiClient}

class Tagger {
  lazy val client: ClarifaiClient = new ClarifaiBuilder(sys.env("CLARIFAI_API_KEY")).buildSync()
}
