package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class Vision {
  private final ClarifaiClient client;

  public Vision(String id, String secret) {
    this.client = new ClarifaiBuilder(id, secret).buildSync();
  }
}
