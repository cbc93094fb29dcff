package acme;

interface Keys {
  String ID = "EXAMPLEclientid0000000000000000000000001";
  String SECRET = "EXAMPLEclientsecret000000000000000000001";
}
