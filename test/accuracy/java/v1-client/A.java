import com.clarifai.api.ClarifaiClient;
class A {
  ClarifaiClient c = new ClarifaiClient(APP_ID, APP_SECRET);
}
