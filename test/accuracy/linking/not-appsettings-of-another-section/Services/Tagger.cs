using Clarifai.API;
using Microsoft.Extensions.Configuration;

public class Tagger
{
    public ClarifaiClient Client(IConfiguration configuration) => new ClarifaiClient(configuration["Vision:Key"]);

    public string Login(IConfiguration configuration) => configuration["Login:Id"] + configuration["Login:Secret"];
}
