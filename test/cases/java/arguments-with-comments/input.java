package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class Tagger {
    private final ClarifaiClient client = new ClarifaiBuilder(
        "EXAMPLEclientid0000000000000000000000001", // id
        "EXAMPLEclientsecret000000000000000000001" // secret
    ).buildSync();

    public ClarifaiClient client() {
        return client;
    }
}
