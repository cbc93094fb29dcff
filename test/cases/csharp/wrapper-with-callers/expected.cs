using System;
using Clarifai.API;

class Tagger
{
    private static ClarifaiClient Connect(string apiKey)
    {
        return new ClarifaiClient(apiKey);
    }

    static void Main()
    {
        var client = Connect(Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
    }
}
