using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

public class Vision
{
    private readonly HttpClient http = new HttpClient();

    public async Task<string> Inputs()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.clarifai.com/v2/inputs");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await FetchToken());
        var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    // Trades the pair for a token.
    private async Task<string> FetchToken()
    {
        var ask = new HttpRequestMessage(HttpMethod.Post, "https://api.clarifai.com/v2/token");
        var pair = Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID") + ":" + Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET");
        ask.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
        var answer = await http.SendAsync(ask);
        return JObject.Parse(await answer.Content.ReadAsStringAsync())["access_token"].ToString();
    }
}
