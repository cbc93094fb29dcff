class A {
  void Run() {
    var request = new RestRequest("https://api.clarifai.com/v1/token", Method.POST);
    request.AddParameter("client_id", id);
    request.AddParameter("client_secret", secret);
  }
}
