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
        private const string ModelUrl = "https://api.clarifai.com/v2/models/d16f390eb32cad478c7ae150069bd2c6";

        private readonly HttpClient http = new HttpClient();

        public async Task SignInAsync()
        {
            var clientId = Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID");
            var clientSecret = Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET");
            var pair = Convert.ToBase64String(Encoding.UTF8.GetBytes(clientId + ":" + clientSecret));

            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.clarifai.com/v2/token");
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", pair);
            var response = await http.SendAsync(request);
            response.EnsureSuccessStatusCode();
            var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
            var token = (string)answer["access_token"];

            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        public async Task<JObject> ModerateAsync(string imageUrl)
        {
            var body = new { inputs = new[] { new { data = new { image = new { url = imageUrl } } } } };
            var response = await http.PostAsync(ModelUrl + "/outputs", Json(body));
            return JObject.Parse(await response.Content.ReadAsStringAsync());
        }

        public async Task<JObject> ReportAsync(string imageUrl, string concept)
        {
            var data = new { image = new { url = imageUrl }, concepts = new[] { new { id = concept, value = false } } };
            var response = await http.PostAsync(ModelUrl + "/feedback", Json(new { input = new { data } }));
            return JObject.Parse(await response.Content.ReadAsStringAsync());
        }

        private static StringContent Json(object body)
        {
            return new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json");
        }
    }
}
