package com.acme.tagger;

import java.io.IOException;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.json.JSONObject;

public class RestTagger {
    private final OkHttpClient http = new OkHttpClient();

    public String inputs() throws IOException {
        Request request = new Request.Builder()
            .url("https://api.clarifai.com/v2/inputs")
            .addHeader("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .build();
        return http.newCall(request).execute().body().string();
    }
}
