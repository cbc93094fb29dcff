package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

class Tagger {
  ClarifaiClient client() {
    Login.start(Credentials.loginId());
    return new ClarifaiBuilder(Credentials.apiKey()).buildSync();
  }
}
