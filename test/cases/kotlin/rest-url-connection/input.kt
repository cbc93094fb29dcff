package com.acme.tagger

import java.net.HttpURLConnection
import java.net.URL

fun concepts(): String {
    val connection = URL("https://api.clarifai.com/v2/concepts").openConnection() as HttpURLConnection
    connection.setRequestProperty("Authorization", "Bearer " + System.getenv("CLARIFAI_ACCESS_TOKEN"))
    return connection.inputStream.bufferedReader().readText()
}
