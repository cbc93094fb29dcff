using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

class Pairs
{
	public async Task<string> Inputs(HttpClient http)
	{
		var pairs = new List<KeyValuePair<string, string>>
		{
			new KeyValuePair<string, string>("client_id", Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_ID")),
			new("client_secret", Environment.GetEnvironmentVariable("CLARIFAI_CLIENT_SECRET")),
			new("grant_type", "client_credentials"),
		};
		var exchange = new HttpRequestMessage(HttpMethod.Post, "https://api.clarifai.com/v2/token");
		exchange.Content = new FormUrlEncodedContent(pairs);
		var response = await http.SendAsync(exchange);
		var token = (string)JObject.Parse(await response.Content.ReadAsStringAsync())["access_token"];

		var request = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri("https://api.clarifai.com/v2/inputs") };
		request.Headers.Authorization = new("Bearer", token);
		var answer = await http.SendAsync(request);
		return await answer.Content.ReadAsStringAsync();
	}
}
