package com.acme.tagger;

import java.io.IOException;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.json.JSONObject;

public class RestTagger {
    private static final String CLIENT_ID = "EXAMPLEclientid0000000000000000000000001";
    private static final String CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001";

    private final OkHttpClient http = new OkHttpClient();
    private String cached;

    public String inputs() throws IOException {
        Request request = new Request.Builder()
            .url("https://api.clarifai.com/v2/inputs")
            .header("Authorization", "Bearer " + accessToken())
            .build();
        return http.newCall(request).execute().body().string();
    }

    private String accessToken() throws IOException {
        if (cached != null) return cached;
        Request request = new Request.Builder()
            .url("https://api.clarifai.com/v2/token")
            .header("Authorization", Credentials.basic(CLIENT_ID, CLIENT_SECRET))
            .post(RequestBody.create(null, new byte[0]))
            .build();
        cached = new JSONObject(http.newCall(request).execute().body().string()).getString("access_token");
        return cached;
    }
}
