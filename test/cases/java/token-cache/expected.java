package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

class Session {
    private ClarifaiClient client;

    String token() {
        client = new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync();
        if (!client.hasValidToken()) {
            return null;
        }
        return client.getToken().getAccessToken();
    }

    String other(Login login) {
        return login.getToken();
    }
}
