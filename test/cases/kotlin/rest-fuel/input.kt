package com.example.rest

import com.github.kittinunf.fuel.Fuel
import com.github.kittinunf.fuel.httpPost

const val BASE = "https://api.clarifai.com"

fun token(id: String, secret: String) {
    Fuel.post("$BASE/v2/token", listOf("grant_type" to "client_credentials"))
        .authentication().basic(id, secret)
        .responseString()

    "$BASE/v1/token/".httpPost(listOf("client_id" to id, "client_secret" to secret)).responseString()
}

fun tag(token: String, picture: String) {
    Fuel.get("https://api.clarifai.com/v1/tag/", listOf("access_token" to token, "url" to picture)).responseString()
}
