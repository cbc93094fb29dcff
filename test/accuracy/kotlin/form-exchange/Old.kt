package com.example.api

import okhttp3.FormBody
import okhttp3.Request

fun token(id: String, secret: String): Request {
    val form = FormBody.Builder()
        .add("grant_type", "client_credentials")
        .add("client_id", id)
        .add("client_secret", secret)
        .build()
    return Request.Builder().url("https://api.clarifai.com/v1/token/").post(form).build()
}

fun tag(picture: String, token: String): Request =
    Request.Builder()
        .url("https://api.clarifai.com/v1/tag/?url=$picture")
        .header("Authorization", "Bearer $token")
        .build()
