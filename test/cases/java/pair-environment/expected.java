package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class Clients {
    public static ClarifaiClient production() {
        return new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).baseURL("https://api.clarifai.com").buildSync();
    }

    public static ClarifaiClient staging() throws Exception {
        return new ClarifaiBuilder(System.getenv().get("CLARIFAI_API_KEY")).build().get();
    }

    static String name(String id) {
        return "clarifai-" + id;
    }
}
