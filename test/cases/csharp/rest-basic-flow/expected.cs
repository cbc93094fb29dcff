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
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        Console.WriteLine(await http.GetStringAsync("https://api.clarifai.com/v2/inputs"));
    }
}
