using System;
using System.Net.Http;
using System.Threading.Tasks;

public class Tagger
{
    private static readonly HttpClient Http = new HttpClient();

    public static async Task<string> Concepts()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.clarifai.com/v2/concepts");
        request.Headers.Add("Authorization", "Key " + Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        var response = await Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
