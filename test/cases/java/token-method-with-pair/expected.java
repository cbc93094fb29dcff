package com.acme.tagger;

import kong.unirest.Unirest;

class Models {
  String list() {
    return Unirest.get("https://api.clarifai.com/v2/models").header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY")).asString().getBody();
  }
}
