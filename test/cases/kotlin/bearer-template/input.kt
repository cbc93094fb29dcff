package com.acme.tagger

import okhttp3.Request

fun concepts(): Request =
    Request.Builder()
        .url("https://api.clarifai.com/v2/concepts")
        .addHeader("Authorization", "Bearer ${System.getenv("CLARIFAI_ACCESS_TOKEN")}")
        .build()
