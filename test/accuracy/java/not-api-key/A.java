import clarifai2.api.ClarifaiBuilder;
class A { Object c = new ClarifaiBuilder("00000000000040008000000000000001").buildSync(); }
