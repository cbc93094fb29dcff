namespace Acme.Tagger
{
    public class Tagger
    {
        private readonly ClarifaiClient client = new ClarifaiClient(
            System.Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID"),
            System.Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET"));
    }
}
