using System.Net.Http;
using System.Threading.Tasks;

class Tagger
{
    static async Task Main(string[] args)
    {
        var http = new HttpClient();
        var picture = args[0];
        await http.GetStringAsync($"https://api.clarifai.com/v1/tag/?url={picture}");
        await http.GetStringAsync("https://api.clarifai.com/v1/multiop/?op=tag,color&url=" + picture);
        await http.GetStringAsync("https://api.clarifai.com/v1/info/");
    }
}
