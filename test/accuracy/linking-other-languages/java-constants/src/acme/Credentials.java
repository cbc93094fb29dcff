package acme;

public final class Credentials {
  public static final String CLIENT_ID = "EXAMPLEclientid0000000000000000000000001";
  public static final String CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001";
}
