package com.acme.tagger;

import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;
import org.json.JSONObject;
import java.util.Base64;

public class RestTagger {
    public String inputs(CloseableHttpClient http) throws Exception {
        HttpGet list = new HttpGet("https://api.clarifai.com/v2/inputs");
        list.setHeader("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"));
        return EntityUtils.toString(http.execute(list).getEntity());
    }
}
