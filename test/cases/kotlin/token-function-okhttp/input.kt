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
            .addHeader("Authorization", "Bearer " + token())
            .build()

    private fun token(): String {
        val id = System.getenv("CLARIFAI_CLIENT_ID")
        val secret = System.getenv("CLARIFAI_CLIENT_SECRET")
        val ask = Request.Builder()
            .url("https://api.clarifai.com/v2/token")
            .addHeader("Authorization", Credentials.basic(id, secret))
            .post(RequestBody.create(null, ByteArray(0)))
            .build()
        return JSONObject(http.newCall(ask).execute().body()!!.string()).getString("access_token")
    }
}
