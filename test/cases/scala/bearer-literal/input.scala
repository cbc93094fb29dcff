package com.acme.tagger

import scalaj.http.Http

object RestTagger {
  private val token = "EXAMPLEtoken000000000000000001"

  def concepts: String =
    Http("https://api.clarifai.com/v2/concepts").header("Authorization", "Bearer " + token).asString.body
}
