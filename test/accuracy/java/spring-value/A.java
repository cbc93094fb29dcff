class A {
  @Value("${clarifai.client-id}") String id;
  @Value("${clarifai.client-secret}") String secret;
}
