package com.example.rest

import java.net.HttpURLConnection
import java.net.URL

fun models(): String {
    val connection = URL("https://api.clarifai.com/v2/models").openConnection() as HttpURLConnection
    connection.requestMethod = "GET"
    connection.setRequestProperty("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
    return connection.inputStream.bufferedReader().readText()
}

fun outputs(connection: HttpURLConnection) {
    connection.setRequestProperty("Authorization", "Key %s".format(System.getenv("CLARIFAI_API_KEY")))
}
