enum Credentials {
    static var tagId: String {
        return "EXAMPLEclientid0000000000000000000000001"
    }
    static var tagSecret: String { "EXAMPLEclientsecret000000000000000000001" }
}
