using Clarifai.API;

namespace Acme.Tagger
{
    public class Tagger
    {
        private readonly ClarifaiClient client;

        public Tagger(string clientId, string clientSecret)
        {
            client = new ClarifaiClient(clientId, clientSecret);
        }
    }
}
