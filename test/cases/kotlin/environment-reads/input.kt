package com.example.config

import io.github.cdimascio.dotenv.dotenv

data class Settings(val id: String?, val secret: String?)

val dotenv = dotenv()

fun settings() = Settings(dotenv["CLARIFAI_CLIENT_ID"], System.getenv()["CLARIFAI_CLIENT_SECRET"] ?: "none")

val token: String = System.getenv("CLARIFAI_ACCESS_TOKEN") ?: error("CLARIFAI_ACCESS_TOKEN is not set")
