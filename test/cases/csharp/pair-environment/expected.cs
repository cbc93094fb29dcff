using Clarifai.API;

namespace Acme.Tagger;

public class Clients
{
    private readonly IClarifaiClient client;

    public Clients()
    {
        this.client = new ClarifaiClient(System.Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
    }

    public IClarifaiClient Literal()
    {
        ClarifaiClient made = new(System.Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        return made;
    }
}
