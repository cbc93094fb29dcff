using System;
using System.Net;

public class Tagger
{
    public string Concepts()
    {
        using (var web = new WebClient())
        {
            web.Headers[HttpRequestHeader.Authorization] = "Bearer EXAMPLEtoken000000000000000001";
            return web.DownloadString("https://api.clarifai.com/v2/concepts");
        }
    }
}
