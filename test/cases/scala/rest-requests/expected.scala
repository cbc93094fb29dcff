package com.acme.tagger

object RestTagger {
  def inputs(): String = {
    requests.get("https://api.clarifai.com/v2/inputs", headers = Map("Authorization" -> ("Key " + sys.env("CLARIFAI_API_KEY")))).text()
  }
}
