class A {
  void run() throws Exception {
    HttpURLConnection c = (HttpURLConnection) new URL("https://api.clarifai.com/v2/token").openConnection();
    c.setRequestMethod("POST");
    c.setRequestProperty("Authorization", "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes()));
  }
}
