using Clarifai.API;

namespace Acme.Tagger;

public class Clients
{
    private static readonly string ClientId = System.Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID");
    private readonly string secret = System.Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET") ?? "";
    private readonly IClarifaiClient client;

    public Clients()
    {
        this.client = new ClarifaiClient(Clients.ClientId, this.secret);
    }

    public IClarifaiClient Literal()
    {
        ClarifaiClient made = new("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");
        return made;
    }
}
