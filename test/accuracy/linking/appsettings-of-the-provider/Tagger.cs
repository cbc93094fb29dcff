using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Configuration;

public class Tagger
{
    public HttpResponseMessage Token(HttpClient http, IConfiguration configuration)
    {
        var form = new Dictionary<string, string>
        {
            ["client_id"] = configuration["Clarifai:ClientId"],
            ["client_secret"] = configuration["Clarifai:ClientSecret"],
            ["grant_type"] = "client_credentials",
        };
        return http.PostAsync("https://api.clarifai.com/v2/token", new FormUrlEncodedContent(form)).Result;
    }
}
