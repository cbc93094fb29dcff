using Clarifai.API;

class Tagger
{
	const string Id = "EXAMPLEclientid0000000000000000000000001", Secret = "EXAMPLEclientsecret000000000000000000001";

	ClarifaiClient Client() => new ClarifaiClient(Id, Secret);
}
