package com.example.api

import okhttp3.*
import org.json.JSONObject

private const val ENDPOINT = "https://api.clarifai.com/v2"

class Api(private val clientId: String, private val clientSecret: String) {
    private val http = OkHttpClient()

    private fun token(): String {
        val request = Request.Builder()
            .url("$ENDPOINT/token")
            .addHeader("Authorization", Credentials.basic(clientId, clientSecret))
            .post(RequestBody.create(null, "grant_type=client_credentials"))
            .build()
        return JSONObject(http.newCall(request).execute().body()!!.string()).getString("access_token")
    }

    fun outputs(model: String, body: RequestBody): Response {
        val request = Request.Builder()
            .url("$ENDPOINT/models/$model/outputs")
            .addHeader("Authorization", "Bearer ${token()}")
            .post(body)
            .build()
        return http.newCall(request).execute()
    }
}
