package com.acme.tagger

import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.basicAuth
import io.ktor.client.request.get
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.statement.bodyAsText

class Vision(private val http: HttpClient) {
    suspend fun inputs(): String =
        http.get("https://api.clarifai.com/v2/inputs") {
            header("Authorization", "Key ${System.getenv("CLARIFAI_API_KEY")}")
        }.bodyAsText()
}

data class Grant(val access_token: String)
