android {
    defaultConfig {
        buildConfigField("String", "CLARIFAI_CLIENT_ID", "\"EXAMPLEclientid0000000000000000000000001\"")
        buildConfigField("String", "CLARIFAI_CLIENT_SECRET", "\"EXAMPLEsecret000000000000000000000000001\"")
    }
}
