package com.acme.tagger;

import java.io.IOException;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

public class RestTagger {
    private final OkHttpClient http = new OkHttpClient();

    private String token() throws IOException {
        Request request = new Request.Builder()
            .url("https://api.clarifai.com/v1/token/")
            .post(new FormBody.Builder()
                .add("client_id", System.getenv("CLARIFAI_CLIENT_ID"))
                .add("client_secret", System.getenv("CLARIFAI_CLIENT_SECRET"))
                .add("grant_type", "client_credentials")
                .build())
            .build();
        return new JSONObject(http.newCall(request).execute().body().string()).getString("access_token");
    }

    public String inputs() throws IOException {
        Request request = new Request.Builder()
            .url("https://api.clarifai.com/v2/inputs")
            .addHeader("Authorization", "Bearer " + token())
            .build();
        return http.newCall(request).execute().body().string();
    }
}
