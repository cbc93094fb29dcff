using System.Net.Http;
using System.Net.Http.Headers;

public class Labels : ILabels
{
    private readonly HttpClient client;

    public Labels(HttpClient client, Tokens tokens)
    {
        this.client = client;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Current);
    }
}
