import clarifai2.api.ClarifaiBuilder;
class A extends Activity {
  Object c = new ClarifaiBuilder(getString(R.string.clarifai_client_id), getString(R.string.clarifai_client_secret)).buildSync();
}
