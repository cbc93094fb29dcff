package com.acme.tagger

import scalaj.http.Http

object RestTagger {
  def concepts: String =
    Http("https://api.clarifai.com/v2/concepts").header("Authorization", "Key " + sys.env("CLARIFAI_API_KEY")).asString.body
}
