using System;
using System.Threading.Tasks;
using Clarifai.API;
using Clarifai.DTOs.Inputs;

namespace Acme.Tagger
{
    public class Program
    {
        private const string ClientId = "EXAMPLEclientid0000000000000000000000001";
        private const string ClientSecret = @"EXAMPLEclientsecret000000000000000000001";

        public static async Task Main()
        {
            var client = new ClarifaiClient(
                ClientId, // id of the application
                ClientSecret);
            var response = await client.PublicModels.GeneralModel
                .Predict(new ClarifaiURLImage("https://samples.example/boat.jpg"))
                .ExecuteAsync();
            Console.WriteLine(response);
        }
    }
}
