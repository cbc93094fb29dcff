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
            return new ClarifaiClient(configuration["Clarifai:ApiKey"]);
        }

        public ClarifaiClient Section(IConfiguration configuration)
        {
            return new ClarifaiClient(configuration.GetSection("Clarifai")["ApiKey"]);
        }

        public ClarifaiClient Typed(IConfiguration configuration)
        {
            return new ClarifaiClient(configuration.GetValue<string>("Clarifai:ApiKey"));
        }

        public ClarifaiClient WebConfig()
        {
            return new ClarifaiClient(ConfigurationManager.AppSettings["clarifai_api_key"]);
        }

        public ClarifaiClient Options(ClarifaiOptions options)
        {
            return new ClarifaiClient(options.ClientId, options.ClientSecret);
        }
    }
}
