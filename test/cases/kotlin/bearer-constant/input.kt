package com.example.rest

import okhttp3.Request

object Headers {
    const val AUTHORIZATION = "Bearer EXAMPLEtoken000000000000000001"
}

fun request() = Request.Builder()
    .url("https://api.clarifai.com/v2/inputs")
    .header("Authorization", Headers.AUTHORIZATION)
    .build()
