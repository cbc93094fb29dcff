package com.acme.tagger

import java.net.URL

fun tags(picture: String) = URL("https://api.clarifai.com/v1/tag/?url=$picture").readText()

fun embedding(picture: String) = URL("https://api.clarifai.com/v1/embed/?url=$picture").readText()
