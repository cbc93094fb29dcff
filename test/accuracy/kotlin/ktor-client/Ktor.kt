package com.example.ktor

import io.ktor.client.*
import io.ktor.client.request.*

class Clarifai(private val client: HttpClient, private val id: String, private val secret: String) {
    suspend fun token(): Token = client.post("https://api.clarifai.com/v2/token") {
        basicAuth(id, secret)
        parameter("grant_type", "client_credentials")
    }

    suspend fun concepts(token: String): String = client.get("https://api.clarifai.com/v2/concepts") {
        bearerAuth(token)
    }
}
