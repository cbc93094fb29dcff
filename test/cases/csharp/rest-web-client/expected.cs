using System;
using System.Net;

public class Tagger
{
    public string Concepts()
    {
        using (var web = new WebClient())
        {
            web.Headers[HttpRequestHeader.Authorization] = "Key " + Environment.GetEnvironmentVariable("CLARIFAI_API_KEY");
            return web.DownloadString("https://api.clarifai.com/v2/concepts");
        }
    }
}
