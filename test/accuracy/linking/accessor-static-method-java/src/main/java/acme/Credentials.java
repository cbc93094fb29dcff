package acme;

final class Credentials {
  private static final String ID = "EXAMPLEclientid0000000000000000000000001";

  static String id() {
    return ID;
  }

  static String secret() {
    return System.getenv("TAGGER_SECRET");
  }
}
