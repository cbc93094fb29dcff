package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import org.springframework.beans.factory.annotation.Value;

public class Vision {
  @Value("${vision.id}")
  private String id;
  @Value("${vision.secret}")
  private String secret;

  public ClarifaiClient client() {
    return new ClarifaiBuilder(id, secret).buildSync();
  }
}
