using System;
using Newtonsoft.Json.Linq;
using RestSharp;

class Sharp
{
    public string Inputs()
    {
        var client = new RestClient("https://api.clarifai.com/v2/token");
        var request = new RestRequest(Method.POST);
        request.AddParameter("client_id", Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID"));
        request.AddParameter("client_secret", Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET"));
        request.AddParameter("grant_type", "client_credentials");
        IRestResponse response = client.Execute(request);
        string token = JObject.Parse(response.Content)["access_token"].Value<string>();

        var api = new RestClient("https://api.clarifai.com/v2/inputs");
        var call = new RestRequest(Method.GET);
        call.AddHeader("Authorization", $"Bearer {token}");
        return api.Execute(call).Content;
    }
}
