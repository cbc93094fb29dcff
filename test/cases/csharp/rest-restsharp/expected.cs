using System;
using Newtonsoft.Json.Linq;
using RestSharp;

class Sharp
{
    public string Inputs()
    {
        var api = new RestClient("https://api.clarifai.com/v2/inputs");
        var call = new RestRequest(Method.GET);
        call.AddHeader("Authorization", "Key " + Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
        return api.Execute(call).Content;
    }
}
