using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;

namespace Web
{
    public class TaggingService
    {
        private readonly HttpClient _http;

        public TaggingService(HttpClient http, TokenHolder holder)
        {
            _http = http;
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", holder.Token);
        }

        public Task<HttpResponseMessage> Tag(HttpContent body) => _http.PostAsync("models/general-v1.3/outputs", body);
    }
}
