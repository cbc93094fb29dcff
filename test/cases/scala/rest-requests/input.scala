package com.acme.tagger

object RestTagger {
  def inputs(): String = {
    val answer = requests.post(
      "https://api.clarifai.com/v2/token",
      auth = (sys.env("CLARIFAI_CLIENT_ID"), sys.env("CLARIFAI_CLIENT_SECRET"))
    )
    val token = ujson.read(answer.text())("access_token").str
    requests.get("https://api.clarifai.com/v2/inputs", headers = Map("Authorization" -> s"Bearer $token")).text()
  }
}
