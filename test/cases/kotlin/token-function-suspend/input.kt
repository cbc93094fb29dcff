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
            header("Authorization", "Bearer ${token()}")
        }.bodyAsText()

    private suspend fun token(): String {
        val answer: Grant = http.post("https://api.clarifai.com/v2/token") {
            basicAuth(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET"))
        }.body()
        return answer.access_token
    }
}

data class Grant(val access_token: String)
