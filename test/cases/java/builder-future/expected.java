package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import java.util.concurrent.Future;

public class Tagger {
    public Future<ClarifaiClient> connect() {
        return new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).build();
    }
}
