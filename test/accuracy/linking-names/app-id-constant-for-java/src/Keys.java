package acme;

final class Keys {
    static final String CLARIFAI_APP_ID = "EXAMPLEclientid0000000000000000000000001";
    static final String CLARIFAI_KEY = "EXAMPLEclientsecret000000000000000000001";
}
