using System.Net.Http;
using System.Net.Http.Headers;

public class Tagger
{
    private const string Token = "EXAMPLEtoken000000000000000001";

    public HttpClient Connect()
    {
        var http = new HttpClient { BaseAddress = new System.Uri("https://api.clarifai.com/v2/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return http;
    }
}
