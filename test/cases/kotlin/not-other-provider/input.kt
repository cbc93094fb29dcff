package com.example.music

import okhttp3.Credentials
import okhttp3.Request

/** Sits beside the code that asks Clarifai. */
class Spotify {
    private val clientId = BuildConfig.SPOTIFY_CLIENT_ID
    private val clientSecret = "EXAMPLEspotifysecret0000000000000000001"

    fun token() = Request.Builder()
        .url("https://accounts.spotify.com/api/token")
        .header("Authorization", Credentials.basic(clientId, clientSecret))
        .build()

    fun tracks(token: String) = Request.Builder()
        .url("https://api.spotify.com/v1/tracks")
        .header("Authorization", "Bearer $token")
        .build()

    fun clarifai(body: RequestBody) = Request.Builder()
        .url("https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs")
        .header("Authorization", "Key ${BuildConfig.CLARIFAI_API_KEY}")
        .post(body)
        .build()
}
