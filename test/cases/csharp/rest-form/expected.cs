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
        client.DefaultRequestHeaders.Add("Authorization", "Key " + configuration["Clarifai:ApiKey"]);
        return await client.GetStringAsync("/v2/concepts");
    }
}
