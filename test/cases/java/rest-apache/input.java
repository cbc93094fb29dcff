package com.acme.tagger;

import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;
import org.json.JSONObject;
import java.util.Base64;

public class RestTagger {
    public String inputs(CloseableHttpClient http) throws Exception {
        HttpPost ask = new HttpPost("https://api.clarifai.com/v2/token");
        String pair = System.getenv("CLARIFAI_CLIENT_ID") + ":" + System.getenv("CLARIFAI_CLIENT_SECRET");
        ask.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes()));
        String answer = EntityUtils.toString(http.execute(ask).getEntity());
        String token = new JSONObject(answer).getString("access_token");

        HttpGet list = new HttpGet("https://api.clarifai.com/v2/inputs");
        list.setHeader("Authorization", "Bearer " + token);
        return EntityUtils.toString(http.execute(list).getEntity());
    }
}
