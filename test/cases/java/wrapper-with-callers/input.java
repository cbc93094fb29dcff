package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

class Tagger {
  private final ClarifaiClient client = connect(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET"));

  private static ClarifaiClient connect(String clientId, String clientSecret) {
    return new ClarifaiBuilder(clientId, clientSecret).buildSync();
  }
}
