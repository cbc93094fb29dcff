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
    private static final MediaType JSON = MediaType.parse("application/json");
    private final OkHttpClient http = new OkHttpClient();

    public String tag(String url) throws IOException {
        RequestBody body = RequestBody.create(JSON, "{\"inputs\":[]}");
        Request request = new Request.Builder()
            .url(BASE + "/models/aaa03c23b3724a16a56b629203edc62c/outputs")
            .header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .post(body)
            .build();
        return http.newCall(request).execute().body().string();
    }
}
