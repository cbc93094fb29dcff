using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

public static class Program
{
    public static async Task Main()
    {
        var http = new HttpClient();
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            { "grant_type", "client_credentials" },
            { "client_id", Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID") },
            { "client_secret", Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET") },
        });
        var answer = await http.PostAsync("https://api.clarifai.com/v2/token", form);
        var token = JObject.Parse(await answer.Content.ReadAsStringAsync())["access_token"].ToString();

        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.clarifai.com/v2/inputs");
        request.Headers.Add("Authorization", "Bearer " + token);
        Console.WriteLine(await (await http.SendAsync(request)).Content.ReadAsStringAsync());
    }
}
