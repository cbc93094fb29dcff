class A {
  async Task Run(HttpClient http) {
    var pairs = new Dictionary<string, string> { { "client_id", id }, { "client_secret", secret }, { "grant_type", "client_credentials" } };
    var r = await http.PostAsync("https://api.clarifai.com/v1/token", new FormUrlEncodedContent(pairs));
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
  }
}
