package com.acme.tagger;

import okhttp3.OkHttpClient;
import okhttp3.Request;

public class RestTagger {
    public String concepts() throws Exception {
        Request request = new Request.Builder()
            .url("https://api.clarifai.com/v2/concepts")
            .header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .build();
        return new OkHttpClient().newCall(request).execute().body().string();
    }
}
