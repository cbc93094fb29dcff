using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Acme.Moderation
{
    /// <summary>Asks whether a picture may be shown, and reports wrong answers.</summary>
    public class ModerationClient
    {
        private const string Host = "https://api.clarifai.com";
        private const string ModelId = "d16f390eb32cad478c7ae150069bd2c6";

        private readonly HttpClient http = new HttpClient();

        private async Task<string> FetchTokenAsync()
        {
            var clientId = Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID");
            var clientSecret = Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET");
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes(clientId + ":" + clientSecret));
            var request = new HttpRequestMessage(HttpMethod.Post, Host + "/v2/token");
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", pair);
            var response = await http.SendAsync(request);
            response.EnsureSuccessStatusCode();
            var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
            return (string)answer["access_token"];
        }

        public Task<JObject> ModerateAsync(string imageUrl)
        {
            var body = new { inputs = new[] { new { data = new { image = new { url = imageUrl } } } } };
            return PostAsync("/v2/models/" + ModelId + "/outputs", body);
        }

        public Task<JObject> ReportAsync(string imageUrl, string concept)
        {
            var data = new { image = new { url = imageUrl }, concepts = new[] { new { id = concept, value = false } } };
            return PostAsync("/v2/models/" + ModelId + "/feedback", new { input = new { data } });
        }

        private async Task<JObject> PostAsync(string path, object body)
        {
            var token = await FetchTokenAsync();
            var request = new HttpRequestMessage(HttpMethod.Post, Host + path);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            request.Content = new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json");
            var response = await http.SendAsync(request);
            return JObject.Parse(await response.Content.ReadAsStringAsync());
        }
    }
}
