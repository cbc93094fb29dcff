package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import org.springframework.beans.factory.annotation.Value;

public class Clarifai {
    @Value("${clarifai.client-id}")
    private String clientId;
    @Value("${clarifai.client-secret}")
    private String clientSecret;

    ClarifaiClient client() {
        log("connecting as " + clientId);
        return new ClarifaiBuilder(clientId, clientSecret).buildSync();
    }
}
