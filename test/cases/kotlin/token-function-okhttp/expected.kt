package com.acme.tagger

import okhttp3.Credentials
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import org.json.JSONObject

class Vision(private val http: OkHttpClient) {
    fun concepts(): Request =
        Request.Builder()
            .url("https://api.clarifai.com/v2/concepts")
            .addHeader("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .build()
}
