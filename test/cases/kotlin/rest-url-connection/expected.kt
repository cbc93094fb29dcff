package com.acme.tagger

import java.net.HttpURLConnection
import java.net.URL

fun concepts(): String {
    val connection = URL("https://api.clarifai.com/v2/concepts").openConnection() as HttpURLConnection
    connection.setRequestProperty("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
    return connection.inputStream.bufferedReader().readText()
}
