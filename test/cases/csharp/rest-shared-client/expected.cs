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
        private static readonly HttpClient Client = new HttpClient();

        public async Task<string> TagAsync(string body)
        {
            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
            var result = await Client.PostAsync(
                "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs",
                new StringContent(body, Encoding.UTF8, "application/json"));
            return await result.Content.ReadAsStringAsync();
        }
    }
}
