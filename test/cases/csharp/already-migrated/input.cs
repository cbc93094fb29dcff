using System;
using System.Net.Http;
using System.Net.Http.Headers;
using Clarifai.API;

class Migrated
{
    private const string Model = "aaa03c23b3724a16a56b629203edc62c";
    private readonly ClarifaiClient client = new ClarifaiClient(Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
    private readonly ClarifaiClient implicitly = new ClarifaiClient();
    private readonly ClarifaiClient configured = new(new ClarifaiHttpClient("00000000000040008000000000000001", "https://api.clarifai.com"));

    // new ClarifaiClient("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");
    public void Run(HttpClient http)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        http.PostAsync($"https://api.clarifai.com/v2/models/{Model}/outputs", null);
        client.GetModels().ExecuteAsync();
    }
}
