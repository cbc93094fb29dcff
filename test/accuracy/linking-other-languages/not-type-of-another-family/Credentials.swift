struct Credentials {
  static let id = "EXAMPLEclientid0000000000000000000000001"
  static let secret = "EXAMPLEclientsecret000000000000000000001"
}
