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

        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.clarifai.com/v2/inputs");
        request.Headers.Add("Authorization", "Key " + Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        Console.WriteLine(await (await http.SendAsync(request)).Content.ReadAsStringAsync());
    }
}
