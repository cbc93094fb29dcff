package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import org.springframework.beans.factory.annotation.Value;

public class Vision {
  @Value("${vision.key}")
  private String key;
  @Value("${oauth.id}")
  private String oauthId;

  public ClarifaiClient client() {
    return new ClarifaiBuilder(key).buildSync();
  }
}
