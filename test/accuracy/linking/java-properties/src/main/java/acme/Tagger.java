package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import java.io.IOException;
import java.util.Properties;

public class Tagger {
  public ClarifaiClient client() throws IOException {
    Properties properties = new Properties();
    properties.load(Tagger.class.getResourceAsStream("/tagging.properties"));
    return new ClarifaiBuilder(properties.getProperty("tag.user"), properties.getProperty("tag.pass")).buildSync();
  }
}
