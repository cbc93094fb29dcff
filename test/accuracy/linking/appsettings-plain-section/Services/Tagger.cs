using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Configuration;

public class Tagger
{
    private readonly IConfiguration _configuration;

    public HttpResponseMessage Token(HttpClient http)
    {
        var form = new Dictionary<string, string>
        {
            ["client_id"] = _configuration["Vision:Id"],
            ["client_secret"] = _configuration["Vision:Secret"],
        };
        return http.PostAsync("https://api.clarifai.com/v2/token", new FormUrlEncodedContent(form)).Result;
    }
}
