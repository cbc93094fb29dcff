package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

class Tagger {
  private final ClarifaiClient client = connect(System.getenv("CLARIFAI_API_KEY"));

  private static ClarifaiClient connect(String apiKey) {
    return new ClarifaiBuilder(apiKey).buildSync();
  }
}
