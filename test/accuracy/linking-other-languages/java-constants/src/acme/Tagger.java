package acme;

import clarifai2.api.ClarifaiBuilder;

public class Tagger {
  Object client = new ClarifaiBuilder(Credentials.CLIENT_ID, Credentials.CLIENT_SECRET).buildSync();
}
