using System.Net.Http;
using System.Net.Http.Headers;

public class Tagger
{
    public HttpClient Connect()
    {
        var http = new HttpClient { BaseAddress = new System.Uri("https://api.clarifai.com/v2/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", System.Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        return http;
    }
}
