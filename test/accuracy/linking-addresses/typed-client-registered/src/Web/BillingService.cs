using System.Net.Http;
using System.Net.Http.Headers;

namespace Web
{
    public class BillingService
    {
        public BillingService(HttpClient http, BillingToken token)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        }
    }
}
