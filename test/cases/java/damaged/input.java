package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;

public class Tagger {
    Object client() {
        return new ClarifaiBuilder("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001").buildSync(;
    }

    <API_ID>
