package com.acme.tagger

import clarifai2.api.{ClarifaiBuilder, ClarifaiClient}

class Tagger {
  lazy val client: ClarifaiClient = new ClarifaiBuilder(
    sys.env("CLARIFAI_CLIENT_ID"),
    sys.env("CLARIFAI_CLIENT_SECRET")
  ).buildSync()
}
