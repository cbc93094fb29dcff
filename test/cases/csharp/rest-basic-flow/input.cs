using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

public static class Program
{
    public static async Task Main()
    {
        var tokens = new HttpClient();
        var pair = Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID") + ":" + Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET");
        tokens.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
        var answer = await tokens.PostAsync("https://api.clarifai.com/v2/token", null);
        var token = JObject.Parse(await answer.Content.ReadAsStringAsync())["access_token"].ToString();

        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Console.WriteLine(await http.GetStringAsync("https://api.clarifai.com/v2/inputs"));
    }
}
