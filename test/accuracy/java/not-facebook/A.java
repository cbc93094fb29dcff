import clarifai2.api.ClarifaiBuilder;
class A {
  Object c = new ClarifaiBuilder(KEY).buildSync();
  String FACEBOOK_APP_ID = "123"; String FACEBOOK_APP_SECRET = "abc";
}
