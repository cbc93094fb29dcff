class A {
  void Run() {
    var r = WebRequest.Create("https://api.clarifai.com/v1/tag?url=" + image);
    r.Headers["Authorization"] = "Bearer " + token;
  }
}
