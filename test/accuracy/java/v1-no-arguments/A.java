import com.clarifai.api.ClarifaiClient;
class A {
  ClarifaiClient c = new ClarifaiClient();
}
