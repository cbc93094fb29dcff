package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class Tagger {
    private final ClarifaiClient client = new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync();

    public ClarifaiClient client() {
        return client;
    }
}
