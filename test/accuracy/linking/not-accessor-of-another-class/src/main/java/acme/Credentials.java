package acme;

final class Credentials {
  static String loginId() {
    return "EXAMPLEloginid00000000000000000000000001";
  }
}
