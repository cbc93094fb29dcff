package com.acme.tagger;

import java.net.HttpURLConnection;
import java.net.URL;

public class RestTagger {
    public HttpURLConnection concepts() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.clarifai.com/v2/concepts").openConnection();
        connection.setRequestProperty("Authorization", String.format("Bearer %s", System.getenv("CLARIFAI_TOKEN")));
        return connection;
    }
}
