using System.Collections.Generic;
using System.Net.Http;
using Microsoft.Extensions.Options;

public class Tagger
{
    private readonly IOptions<TaggingOptions> _options;

    public Tagger(IOptions<TaggingOptions> options)
    {
        _options = options;
    }

    public HttpResponseMessage Token(HttpClient http)
    {
        var form = new Dictionary<string, string>
        {
            ["client_id"] = _options.Value.User,
            ["client_secret"] = _options.Value.Pass,
        };
        return http.PostAsync("https://api.clarifai.com/v2/token", new FormUrlEncodedContent(form)).Result;
    }
}
