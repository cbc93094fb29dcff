import com.clarifai.api.ClarifaiClient;
class A {
  void run(String[] secrets) { ClarifaiClient c = new ClarifaiClient(secrets[0], secrets[1]); }
}
