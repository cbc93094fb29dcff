package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Migrated {
    private static final String MODEL = "aaa03c23b3724a16a56b629203edc62c";
    private final ClarifaiClient client = new ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync();

    // private final ClarifaiClient old = new ClarifaiBuilder("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001").buildSync();
    Request request(RequestBody body) {
        return new Request.Builder()
            .url("https://api.clarifai.com/v2/models/" + MODEL + "/outputs")
            .header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .post(body)
            .build();
    }

    void run() {
        client.getModels().getPage(1).executeSync();
    }
}
