package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class Tagger {
    public static void main(String[] args) {
        String id = System.getenv("CLARIFAI_APP_ID");
        String secret = System.getenv("CLARIFAI_APP_SECRET");
        ClarifaiClient client = new ClarifaiBuilder(id, secret).buildSync();
        client.getDefaultModels().generalModel().predict();
    }
}
