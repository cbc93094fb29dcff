using System.Net.Http;
using System.Net.Http.Headers;

class Tokens
{
    private const string Header = "Bearer EXAMPLEtoken000000000000000001";
    private const string Token = "EXAMPLEtoken000000000000000001";
    private const string Inputs = "https://api.clarifai.com/v2/inputs";

    public void Literal(HttpClient client)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "EXAMPLEtoken000000000000000001");
        client.DefaultRequestHeaders.Add("Authorization", string.Format("Bearer {0}", Token));
        client.DefaultRequestHeaders.Add("Authorization", Header);
        client.GetAsync(Inputs);
    }

    public void Given(HttpRequestMessage request, string token)
    {
        request.Headers.Add("Authorization", "Bearer " + token);
    }

    interface IApi
    {
        [Headers("Authorization: Bearer EXAMPLEtoken000000000000000001")]
        [Post("/v2/inputs")]
        Task Add([Body] object body);
    }
}
