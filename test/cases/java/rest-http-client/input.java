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
        String pair = System.getenv("CLARIFAI_CLIENT_ID") + ":" + System.getenv("CLARIFAI_CLIENT_SECRET");
        HttpRequest ask = HttpRequest.newBuilder(URI.create("https://api.clarifai.com/v2/token"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes()))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
        String answer = http.send(ask, HttpResponse.BodyHandlers.ofString()).body();
        String token = new JSONObject(answer).getString("access_token");

        HttpRequest inputs = HttpRequest.newBuilder(URI.create("https://api.clarifai.com/v2/inputs"))
            .header("Authorization", "Bearer " + token)
            .build();
        System.out.println(http.send(inputs, HttpResponse.BodyHandlers.ofString()).body());
    }
}
