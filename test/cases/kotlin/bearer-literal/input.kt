package com.example.rest

import java.net.HttpURLConnection
import java.net.URL

fun models(): String {
    val connection = URL("https://api.clarifai.com/v2/models").openConnection() as HttpURLConnection
    connection.requestMethod = "GET"
    connection.setRequestProperty("Authorization", "Bearer EXAMPLEtoken000000000000000001")
    return connection.inputStream.bufferedReader().readText()
}

fun outputs(connection: HttpURLConnection) {
    connection.setRequestProperty("Authorization", "Bearer %s".format("EXAMPLEtoken000000000000000001"))
}
