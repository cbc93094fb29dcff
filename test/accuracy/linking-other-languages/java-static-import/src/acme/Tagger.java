package acme;

import static acme.Keys.ID;
import static acme.Keys.SECRET;
import clarifai2.api.ClarifaiBuilder;

class Tagger {
  Object client = new ClarifaiBuilder(ID, SECRET).buildSync();
}
