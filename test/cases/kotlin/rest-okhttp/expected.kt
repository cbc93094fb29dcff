package com.example.rest

import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Api(private val http: OkHttpClient) {
    fun models(): String {
        val request = Request.Builder()
            .url("https://api.clarifai.com/v2/models")
            .addHeader("Authorization", "Key ${System.getenv("CLARIFAI_API_KEY")}")
            .build()
        return http.newCall(request).execute().body!!.string()
    }
}
