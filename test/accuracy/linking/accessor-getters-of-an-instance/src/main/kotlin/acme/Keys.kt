package acme

class Keys {
    fun tagId(): String = "EXAMPLEclientid0000000000000000000000001"
    fun tagSecret(): String {
        return "EXAMPLEclientsecret000000000000000000001"
    }
    fun mailSecret(): String = "EXAMPLEmailsecret00000000000000000000001"
}
