namespace Acme.Tagger
{
    using Vision = Clarifai.API.ClarifaiClient;

    public class Clients
    {
        private readonly object first = new Clarifai.API.ClarifaiClient(clientSecret: "EXAMPLEclientsecret000000000000000000001", clientId: "EXAMPLEclientid0000000000000000000000001");
        private readonly object second = new Vision("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");
    }
}
