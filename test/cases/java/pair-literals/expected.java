package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import okhttp3.OkHttpClient;

public class Tagger {
    private final ClarifaiClient client = new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY"))
        .client(new OkHttpClient())
        .buildSync();

    public Object tag(String url) {
        return client.getDefaultModels().generalModel().predict().withInputs(url).executeSync().get();
    }
}
