import clarifai2.api.*;
class A {
  ClarifaiClient c = new
      ClarifaiBuilder(System.getenv("CLARIFAI_APP_ID"), System.getenv("CLARIFAI_APP_SECRET")).buildSync();
}
