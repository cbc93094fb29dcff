namespace Acme.Tagger
{
    using Vision = Clarifai.API.ClarifaiClient;

    public class Clients
    {
        private readonly object first = new Clarifai.API.ClarifaiClient(System.Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        private readonly object second = new Vision(System.Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
    }
}
