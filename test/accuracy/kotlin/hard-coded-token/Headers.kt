package com.example

import com.github.kittinunf.fuel.Fuel

val headers = mapOf(
    "Authorization" to "Bearer EXAMPLEtoken000000000000000001",
    "Content-Type" to "application/json"
)

fun models() = Fuel.get("https://api.clarifai.com/v2/models").header(headers).responseString()
