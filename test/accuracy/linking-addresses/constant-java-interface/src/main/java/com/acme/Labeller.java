package com.acme;

import java.net.HttpURLConnection;
import java.net.URL;

class Labeller {
    HttpURLConnection open(String token) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL(Api.OUTPUTS).openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection;
    }
}
