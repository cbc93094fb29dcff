package com.acme.tagger

import scalaj.http.Http

object RestTagger {
  def inputs(): String = {
    val answer = Http("https://api.clarifai.com/v2/token")
      .auth(sys.env("CLARIFAI_CLIENT_ID"), sys.env("CLARIFAI_CLIENT_SECRET"))
      .postForm(Seq("grant_type" -> "client_credentials"))
      .asString
    val token = ujson.read(answer.body)("access_token").str
    Http("https://api.clarifai.com/v2/inputs").header("Authorization", s"Bearer $token").asString.body
  }
}
