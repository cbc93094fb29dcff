package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class Vision {
  private final TaggingProperties properties;

  public Vision(TaggingProperties properties) {
    this.properties = properties;
  }

  public ClarifaiClient client() {
    return new ClarifaiBuilder(properties.getClientId(), properties.getClientSecret()).buildSync();
  }
}
