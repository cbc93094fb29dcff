package com.acme.tagger

import scalaj.http.Http

object RestTagger {
  def inputs(): String =
    Http("https://api.clarifai.com/v2/inputs").header("Authorization", ("Key " + sys.env("CLARIFAI_API_KEY"))).asString.body
}
