package com.acme.tagger;

import kong.unirest.Unirest;

public class RestTagger {
    public static void main(String[] args) {
        System.out.println(Unirest.get("https://api.clarifai.com/v2/inputs").header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY")).asString().getBody());
        System.out.println(Unirest.get("https://api.clarifai.com/v2/concepts").header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY")).asString().getBody());
    }
}
