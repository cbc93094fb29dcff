import clarifai2.api.ClarifaiBuilder;
class A {
  Object client = new ClarifaiBuilder(
      "EXAMPLEclientid0000000000000000000000001",
      "EXAMPLEsecret000000000000000000000000001").buildSync();
}
