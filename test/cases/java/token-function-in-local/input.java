package com.acme.tagger;

import kong.unirest.Unirest;

public class RestTagger {
    private static String token() {
        return Unirest.post("https://api.clarifai.com/v2/token")
            .basicAuth(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET"))
            .asJson()
            .getBody()
            .getObject()
            .getString("access_token");
    }

    public static void main(String[] args) {
        String token = token();
        System.out.println(Unirest.get("https://api.clarifai.com/v2/inputs").header("Authorization", "Bearer " + token).asString().getBody());
        System.out.println(Unirest.get("https://api.clarifai.com/v2/concepts").header("Authorization", "Bearer " + token).asString().getBody());
    }
}
