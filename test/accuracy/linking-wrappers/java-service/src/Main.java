package acme;

public class Main {
  public static void main(String[] args) {
    Vision vision = new Vision("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");
  }
}
