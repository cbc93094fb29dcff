package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import java.util.ResourceBundle;

public class Tagger {
  private static final ResourceBundle KEYS = ResourceBundle.getBundle("keys");

  public ClarifaiClient client() {
    String id = KEYS.getString("vision.id");
    return new ClarifaiBuilder(id, KEYS.getString("vision.secret")).buildSync();
  }
}
