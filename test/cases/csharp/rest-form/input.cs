using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json;

class Form
{
    private readonly IConfiguration configuration;

    public async Task<string> Concepts()
    {
        using var client = new HttpClient { BaseAddress = new Uri("https://api.clarifai.com") };
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            { "client_id", configuration["Clarifai:ClientId"] },
            { "client_secret", configuration["Clarifai:ClientSecret"] },
            ["grant_type"] = "client_credentials",
        });
        var response = await client.PostAsync("/v2/token", form).ConfigureAwait(false);
        dynamic answer = JsonConvert.DeserializeObject(await response.Content.ReadAsStringAsync());
        string token = answer.access_token;
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {token}");
        return await client.GetStringAsync("/v2/concepts");
    }
}
