using System;
using System.Net;

public class Tagger
{
    public WebRequest Concepts()
    {
        var token = Environment.GetEnvironmentVariable("CLARIFAI_ACCESS_TOKEN");
        var request = WebRequest.Create("https://api.clarifai.com/v2/concepts");
        request.Headers.Add("Authorization", $"Bearer {token}");
        return request;
    }
}
