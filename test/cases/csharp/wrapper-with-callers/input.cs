using System;
using Clarifai.API;

class Tagger
{
    private static ClarifaiClient Connect(string clientId, string clientSecret)
    {
        return new ClarifaiClient(clientId, clientSecret);
    }

    static void Main()
    {
        var client = Connect(Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID"), Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET"));
    }
}
