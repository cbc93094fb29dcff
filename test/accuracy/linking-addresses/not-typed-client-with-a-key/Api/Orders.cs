using System.Net.Http;
using System.Net.Http.Headers;

public class Orders
{
    public Orders(HttpClient client, Tokens tokens)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Current);
    }
}
