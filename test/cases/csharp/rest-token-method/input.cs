using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Acme.Moderation
{
    public class ModerationClient
    {
        private readonly HttpClient http = new HttpClient();

        private async Task<string> FetchTokenAsync()
        {
            var pair = Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID") + ":" + Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
            var response = await http.PostAsync("https://api.clarifai.com/v2/token", null);
            return JObject.Parse(await response.Content.ReadAsStringAsync())["access_token"].ToString();
        }

        public async Task<string> InputsAsync()
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await FetchTokenAsync());
            return await http.GetStringAsync("https://api.clarifai.com/v2/inputs");
        }
    }
}
