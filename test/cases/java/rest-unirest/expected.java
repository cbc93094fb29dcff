package com.acme.tagger;

import kong.unirest.HttpResponse;
import kong.unirest.JsonNode;
import kong.unirest.Unirest;

public class RestTagger {
    public String inputs() {
        return Unirest.get("https://api.clarifai.com/v2/inputs")
            .header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .asString()
            .getBody();
    }
}
