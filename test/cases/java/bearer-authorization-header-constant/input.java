package com.acme.tagger;

import java.net.HttpURLConnection;
import java.net.URL;

public class RestTagger {
    private static final String TOKEN = "EXAMPLEtoken000000000000000001";

    public HttpURLConnection concepts() throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.clarifai.com/v2/concepts").openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + TOKEN);
        return connection;
    }
}
