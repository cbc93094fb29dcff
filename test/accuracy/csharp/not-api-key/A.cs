using Clarifai.API;
class A { ClarifaiClient c = new ClarifaiClient("00000000000040008000000000000001"); }
