using Clarifai.Api;
class A { Metadata m = new Metadata { { "Authorization", "Key " + pat } }; }
