package acme

object Secrets {
    const val ID = "EXAMPLEclientid0000000000000000000000001"
    const val SECRET = "EXAMPLEclientsecret000000000000000000001"
}
