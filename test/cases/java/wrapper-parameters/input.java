package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class ClarifaiFactory {
    private final String id;
    private final String secret;

    public ClarifaiFactory(String id, String secret) {
        this.id = id;
        this.secret = secret;
    }

    public ClarifaiClient create() {
        return new ClarifaiBuilder(id, secret).buildSync();
    }

    public static ClarifaiClient create(String clientId, String clientSecret) {
        return new ClarifaiBuilder(clientId, clientSecret).buildSync();
    }
}
