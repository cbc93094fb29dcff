class A {
  Request r = new Request.Builder()
      .url("https://api.clarifai.com/v2/models/m/outputs")
      .addHeader("Authorization", "Bearer " + token)
      .post(body).build();
}
