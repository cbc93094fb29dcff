package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import okhttp3.OkHttpClient;

public class Tagger {
    public static ClarifaiClient connect(OkHttpClient http) {
        return new ClarifaiBuilder(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET"))
            .client(http)
            .baseURL("https://api.clarifai.com")
            .buildSync();
    }
}
