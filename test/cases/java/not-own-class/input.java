package com.acme.vision;

import com.acme.vision.api.ClarifaiBuilder;

public class Vision {
    private final Object builder = new ClarifaiBuilder("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");
    private final ClarifaiClient client = new ClarifaiClient("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001");

    static class ClarifaiClient {
        ClarifaiClient(String left, String right) {
        }
    }
}
