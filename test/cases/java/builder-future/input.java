package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import java.util.concurrent.Future;

public class Tagger {
    private static final String CLIENT_ID = "EXAMPLEclientid0000000000000000000000001";
    private static final String CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001";

    public Future<ClarifaiClient> connect() {
        return new ClarifaiBuilder(CLIENT_ID, CLIENT_SECRET).build();
    }
}
