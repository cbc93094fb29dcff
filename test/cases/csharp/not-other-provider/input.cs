using System;
using System.Net.Http;
using System.Net.Http.Headers;
using Clarifai.API;

class Mixed
{
    private readonly string googleClientId = Environment.GetEnvironmentVariable("GOOGLE_CLIENT_ID");
    private readonly string spotifyClientSecret = "EXAMPLEclientsecret000000000000000000001";

    public void Run(HttpClient github, ClarifaiClient client)
    {
        github.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "EXAMPLEtoken000000000000000001");
        github.GetAsync("https://api.github.com/user");
        new SpotifyClient(googleClientId, spotifyClientSecret);
        client.GetConcepts();
    }
}
