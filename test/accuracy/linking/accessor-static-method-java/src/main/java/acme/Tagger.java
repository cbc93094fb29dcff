package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

class Tagger {
  ClarifaiClient client() {
    return new ClarifaiBuilder(Credentials.id(), Credentials.secret()).buildSync();
  }
}
