package com.example.rest

import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Api(private val http: OkHttpClient) {
    private fun token(): String {
        val form = FormBody.Builder().add("grant_type", "client_credentials").build()
        val request = Request.Builder()
            .url("https://api.clarifai.com/v2/token")
            .header("Authorization", Credentials.basic(System.getenv("CLARIFAI_ID"), System.getenv("CLARIFAI_SECRET")))
            .post(form)
            .build()
        return JSONObject(http.newCall(request).execute().body!!.string()).getString("access_token")
    }

    fun models(): String {
        val token = token()
        val request = Request.Builder()
            .url("https://api.clarifai.com/v2/models")
            .addHeader("Authorization", "Bearer $token")
            .build()
        return http.newCall(request).execute().body!!.string()
    }
}
