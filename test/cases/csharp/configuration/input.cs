using System;
using System.Configuration;
using Clarifai.API;
using Microsoft.Extensions.Configuration;

namespace Acme.Tagger
{
    public class Clients
    {
        public ClarifaiClient Json(IConfiguration configuration)
        {
            var id = configuration["Clarifai:ClientId"];
            var secret = configuration["Clarifai:ClientSecret"];
            return new ClarifaiClient(id, secret);
        }

        public ClarifaiClient Section(IConfiguration configuration)
        {
            return new ClarifaiClient(configuration.GetSection("Clarifai")["ClientId"], configuration.GetSection("Clarifai")["ClientSecret"]);
        }

        public ClarifaiClient Typed(IConfiguration configuration)
        {
            return new ClarifaiClient(configuration.GetValue<string>("Clarifai:ClientId"), configuration.GetValue<string>("Clarifai:ClientSecret"));
        }

        public ClarifaiClient WebConfig()
        {
            return new ClarifaiClient(ConfigurationManager.AppSettings["clarifai_api_id"], ConfigurationManager.AppSettings["clarifai_api_secret"]);
        }

        public ClarifaiClient Options(ClarifaiOptions options)
        {
            return new ClarifaiClient(options.ClientId, options.ClientSecret);
        }
    }
}
