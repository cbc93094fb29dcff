package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class Clients {
    public static ClarifaiClient production() {
        final String id = System.getenv("CLARIFAI_CLIENT_ID");
        final String secret = System.getenv("CLARIFAI_CLIENT_SECRET");
        return new ClarifaiBuilder(id, secret).baseURL("https://api.clarifai.com").buildSync();
    }

    public static ClarifaiClient staging() throws Exception {
        return new ClarifaiBuilder(
            System.getenv().get("STAGING_CLARIFAI_APP_ID"), // id of the application
            System.getenv().getOrDefault("STAGING_CLARIFAI_APP_SECRET", "")
        ).build().get();
    }

    static String name(String id) {
        return "clarifai-" + id;
    }
}
