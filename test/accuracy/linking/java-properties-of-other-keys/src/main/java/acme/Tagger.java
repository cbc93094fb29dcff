package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import java.util.Properties;

public class Tagger {
  public ClarifaiClient client(Properties properties) {
    return new ClarifaiBuilder(properties.getProperty("vision.id"), properties.getProperty("vision.secret")).buildSync();
  }
}
