package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import okhttp3.OkHttpClient;

public class Tagger {
    private static final String CLIENT_ID = "EXAMPLEclientid0000000000000000000000001";
    private static final String CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001";

    private final ClarifaiClient client = new ClarifaiBuilder(CLIENT_ID, CLIENT_SECRET)
        .client(new OkHttpClient())
        .buildSync();

    public Object tag(String url) {
        return client.getDefaultModels().generalModel().predict().withInputs(url).executeSync().get();
    }
}
