package com.example.rest

import io.ktor.client.HttpClient
import io.ktor.client.request.*
import io.ktor.client.request.forms.submitForm
import io.ktor.http.*

suspend fun basic(client: HttpClient): Token = client.post("https://api.clarifai.com/v2/token") {
    basicAuth(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET"))
}.body()

suspend fun form(client: HttpClient, id: String, secret: String): Token = client.submitForm(
    url = "https://api.clarifai.com/v1/token/",
    formParameters = Parameters.build {
        append("client_id", id)
        append("client_secret", secret)
    }
).body()

suspend fun inputs(client: HttpClient): Inputs = client.get("https://api.clarifai.com/v2/inputs") {
    header("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
}.body()

suspend fun models(client: HttpClient): Models = client.get("https://api.clarifai.com/v2/models") {
    headers {
        append(HttpHeaders.Authorization, "Key ${System.getenv("CLARIFAI_API_KEY")}")
    }
}.body()
