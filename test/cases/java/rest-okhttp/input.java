package com.acme.tagger;

import java.io.IOException;
import okhttp3.Credentials;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.json.JSONObject;

public class RestTagger {
    private static final String BASE = "https://api.clarifai.com/v2";
    private static final String CLIENT_ID = System.getenv("CLARIFAI_CLIENT_ID");
    private static final String CLIENT_SECRET = System.getenv("CLARIFAI_CLIENT_SECRET");
    private static final MediaType JSON = MediaType.parse("application/json");
    private final OkHttpClient http = new OkHttpClient();

    public String tag(String url) throws IOException {
        RequestBody grant = RequestBody.create(JSON, "{\"grant_type\":\"client_credentials\"}");
        Request tokenRequest = new Request.Builder()
            .url(BASE + "/token")
            .header("Authorization", Credentials.basic(CLIENT_ID, CLIENT_SECRET))
            .post(grant)
            .build();
        Response tokenResponse = http.newCall(tokenRequest).execute();
        String token = new JSONObject(tokenResponse.body().string()).getString("access_token");

        RequestBody body = RequestBody.create(JSON, "{\"inputs\":[]}");
        Request request = new Request.Builder()
            .url(BASE + "/models/aaa03c23b3724a16a56b629203edc62c/outputs")
            .header("Authorization", "Bearer " + token)
            .post(body)
            .build();
        return http.newCall(request).execute().body().string();
    }
}
