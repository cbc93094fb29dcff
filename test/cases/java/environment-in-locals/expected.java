package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class Tagger {
    public static void main(String[] args) {
        ClarifaiClient client = new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync();
        client.getDefaultModels().generalModel().predict();
    }
}
