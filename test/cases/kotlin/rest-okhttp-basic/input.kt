package com.acme.tagger

import okhttp3.Credentials
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import org.json.JSONObject

fun inputs(http: OkHttpClient): String {
    val ask = Request.Builder()
        .url("https://api.clarifai.com/v2/token")
        .header("Authorization", Credentials.basic(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET")))
        .post(RequestBody.create(null, ByteArray(0)))
        .build()
    val answer = http.newCall(ask).execute().body()!!.string()
    val token = JSONObject(answer).getString("access_token")
    val list = Request.Builder()
        .url("https://api.clarifai.com/v2/inputs")
        .header("Authorization", "Bearer $token")
        .build()
    return http.newCall(list).execute().body()!!.string()
}
