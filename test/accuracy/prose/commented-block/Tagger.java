package example;
/*
 * Old:
 * ClarifaiClient client = new ClarifaiBuilder("EXAMPLEclientid0000000000000000000000066",
 *     "EXAMPLEclientsecret000000000000000000066").buildSync();
 */
class Tagger {
  // headers.put("Authorization", "Bearer EXAMPLEaccesstoken000000000066"); // https://api.clarifai.com/v2/models
  private final String key = System.getenv("CLARIFAI_API_KEY");
}
