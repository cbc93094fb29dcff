package com.acme.tagger;

import kong.unirest.HttpResponse;
import kong.unirest.JsonNode;
import kong.unirest.Unirest;

public class RestTagger {
    public String inputs() {
        HttpResponse<JsonNode> answer = Unirest.post("https://api.clarifai.com/v2/token")
            .basicAuth(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET"))
            .asJson();
        String token = answer.getBody().getObject().getString("access_token");
        return Unirest.get("https://api.clarifai.com/v2/inputs")
            .header("Authorization", "Bearer " + token)
            .asString()
            .getBody();
    }
}
