using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Acme.Tagger
{
    public class RestTagger
    {
        private const string ClientId = "EXAMPLEclientid0000000000000000000000001";
        private const string ClientSecret = "EXAMPLEclientsecret000000000000000000001";
        private static readonly HttpClient Client = new HttpClient();

        public async Task<string> TagAsync(string body)
        {
            var credentials = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{ClientId}:{ClientSecret}"));
            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
            var response = await Client.PostAsync("https://api.clarifai.com/v2/token", null);
            response.EnsureSuccessStatusCode();
            var answer = JObject.Parse(await response.Content.ReadAsStringAsync());
            var token = answer["access_token"]?.ToString();

            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            var result = await Client.PostAsync(
                "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs",
                new StringContent(body, Encoding.UTF8, "application/json"));
            return await result.Content.ReadAsStringAsync();
        }
    }
}
