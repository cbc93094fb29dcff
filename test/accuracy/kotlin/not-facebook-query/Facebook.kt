package com.example

import okhttp3.HttpUrl
import okhttp3.Request

class Photos(private val preferences: android.content.SharedPreferences) {
    fun photos(token: String): Request {
        preferences.edit().putString("access_token", token).apply()
        val url = HttpUrl.parse("https://graph.facebook.com/v2.9/me/photos")!!.newBuilder()
            .addQueryParameter("access_token", token)
            .build()
        return Request.Builder().url(url).build()
    }

    fun tag(key: String) = Request.Builder()
        .url("https://api.clarifai.com/v2/models/general/outputs")
        .header("Authorization", "Key $key")
        .build()
}
