android {
    buildTypes {
        debug {
            buildConfigField("String", "CLARIFAI_CLIENT_ID", "\"EXAMPLEclientid0000000000000000000000001\"")
            buildConfigField("String", "CLARIFAI_CLIENT_SECRET", "\"EXAMPLEsecret000000000000000000000000001\"")
        }
        release {
            buildConfigField(type = "String", name = "CLARIFAI_CLIENT_ID", value = "\"EXAMPLEclientid0000000000000000000000002\"")
            buildConfigField(type = "String", name = "CLARIFAI_CLIENT_SECRET", value = "\"EXAMPLEsecret000000000000000000000000002\"")
        }
    }
}
