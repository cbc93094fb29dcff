package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

class Session {
    private ClarifaiClient client;

    String token() {
        client = new ClarifaiBuilder(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET")).buildSync();
        if (!client.hasValidToken()) {
            return null;
        }
        return client.getToken().getAccessToken();
    }

    String other(Login login) {
        return login.getToken();
    }
}
