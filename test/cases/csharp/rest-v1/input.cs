using System;
using System.Net.Http;

class Old
{
    public void Tag(HttpClient client, string token, string url)
    {
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {token}");
        client.GetAsync($"https://api.clarifai.com/v1/tag/?url={url}");
        client.GetAsync("https://api.clarifai.com/v1/color/?access_token=" + token + "&url=" + url);
    }
}
