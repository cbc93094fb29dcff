using System;
using System.Net;

public class Tagger
{
    public WebRequest Concepts()
    {
        var request = WebRequest.Create("https://api.clarifai.com/v2/concepts");
        request.Headers.Add("Authorization", "Key " + Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        return request;
    }
}
