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
		var request = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri("https://api.clarifai.com/v2/inputs") };
		request.Headers.Authorization = new("Key", Environment.GetEnvironmentVariable("CLARIFAI_API_KEY"));
		var answer = await http.SendAsync(request);
		return await answer.Content.ReadAsStringAsync();
	}
}
