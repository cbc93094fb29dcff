package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;

public class Settings {
    public static final String CLIENT_ID = "EXAMPLEclientid0000000000000000000000001";
    public static final String CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001";

    Object client() {
        return new ClarifaiBuilder(Settings.CLIENT_ID, Settings.CLIENT_SECRET).buildSync();
    }
}
