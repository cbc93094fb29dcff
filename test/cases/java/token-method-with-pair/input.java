package com.acme.tagger;

import kong.unirest.Unirest;

class Models {
  private static String token(String id, String secret) {
    return Unirest.post("https://api.clarifai.com/v2/token").basicAuth(id, secret).asJson().getBody().getObject().getString("access_token");
  }

  String list() {
    String token = token(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET"));
    return Unirest.get("https://api.clarifai.com/v2/models").header("Authorization", "Bearer " + token).asString().getBody();
  }
}
