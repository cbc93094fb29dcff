class Tagger {
  void run(String token) throws Exception {
    Runtime.getRuntime().exec("curl -X POST https://api.clarifai.com/v2/token -u EXAMPLEclientid0000000000000000000000093:EXAMPLEclientsecret000000000000000000093");
    String cmd = "curl -H 'Authorization: Bearer " + token + "' https://api.clarifai.com/v2/models";
    Runtime.getRuntime().exec(cmd);
  }
}
