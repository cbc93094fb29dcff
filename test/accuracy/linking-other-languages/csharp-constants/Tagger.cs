using System.Collections.Generic;
using System.Net.Http;

namespace Acme
{
    public class Tagger
    {
        public async void Start(HttpClient client)
        {
            var form = new Dictionary<string, string> { { "client_id", Secrets.Id }, { "client_secret", Secrets.Secret } };
            await client.PostAsync("https://api.clarifai.com/v1/token", new FormUrlEncodedContent(form));
        }
    }
}
