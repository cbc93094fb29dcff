using System;
using System.Threading.Tasks;
using Clarifai.API;
using Clarifai.DTOs.Inputs;

namespace Acme.Tagger
{
    public class Program
    {
        public static async Task Main()
        {
            var client = new ClarifaiClient(Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
            var response = await client.PublicModels.GeneralModel
                .Predict(new ClarifaiURLImage("https://samples.example/boat.jpg"))
                .ExecuteAsync();
            Console.WriteLine(response);
        }
    }
}
