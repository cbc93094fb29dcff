package com.acme.tagger;

import java.net.HttpURLConnection;
import java.net.URL;

public class RestTagger {
    public HttpURLConnection concepts() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.clarifai.com/v2/concepts").openConnection();
        connection.setRequestProperty("Authorization", String.format("Key %s", System.getenv("CLARIFAI_API_KEY")));
        return connection;
    }
}
