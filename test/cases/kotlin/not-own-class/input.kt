package com.example.clarifai

class ClarifaiClient(private val name: String, private val level: Int)

class ClarifaiBuilder(val a: String, val b: String) {
    fun buildSync() = ClarifaiClient(a, 1)
}

val client = ClarifaiBuilder("EXAMPLEclientid0000000000000000000000001", "text").buildSync()
val other = ClarifaiClient("clarifai", 2)
