package com.acme.tagger;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.json.JSONObject;

public class RestTagger {
    public static void main(String[] args) throws Exception {
        HttpClient http = HttpClient.newHttpClient();

        HttpRequest inputs = HttpRequest.newBuilder(URI.create("https://api.clarifai.com/v2/inputs"))
            .header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .build();
        System.out.println(http.send(inputs, HttpResponse.BodyHandlers.ofString()).body());
    }
}
