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
        request.Headers.Authorization = new AuthenticationHeaderValue("Key", Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
