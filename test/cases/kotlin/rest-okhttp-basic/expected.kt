package com.acme.tagger

import okhttp3.Credentials
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import org.json.JSONObject

fun inputs(http: OkHttpClient): String {
    val list = Request.Builder()
        .url("https://api.clarifai.com/v2/inputs")
        .header("Authorization", "Key ${System.getenv("CLARIFAI_API_KEY")}")
        .build()
    return http.newCall(list).execute().body()!!.string()
}
