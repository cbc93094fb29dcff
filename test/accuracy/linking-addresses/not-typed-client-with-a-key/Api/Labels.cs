using System.Net.Http;
using System.Net.Http.Headers;

public class Labels
{
    public Labels(HttpClient client, Keys keys)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", keys.Current);
    }
}
