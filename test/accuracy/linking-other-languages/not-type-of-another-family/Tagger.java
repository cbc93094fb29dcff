import clarifai2.api.ClarifaiBuilder;

class Tagger {
  Object client = new ClarifaiBuilder(System.getProperty("key")).buildSync();
}
