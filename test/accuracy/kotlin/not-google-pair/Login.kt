package com.example

import com.google.api.client.googleapis.auth.oauth2.GoogleAuthorizationCodeTokenRequest
import okhttp3.Request

class Login {
    companion object {
        private const val CLIENT_ID = "EXAMPLE.apps.googleusercontent.com"
        private const val CLIENT_SECRET = "EXAMPLEgooglesecret000000000000000000001"
    }

    fun exchange(code: String) =
        GoogleAuthorizationCodeTokenRequest(transport, json, CLIENT_ID, CLIENT_SECRET, code, "/done").execute()

    fun photos(token: String) = Request.Builder()
        .url("https://photoslibrary.googleapis.com/v1/mediaItems")
        .header("Authorization", "Bearer $token")
        .build()

    fun tag(key: String) = Request.Builder()
        .url("https://api.clarifai.com/v2/models/general/outputs")
        .header("Authorization", "Key $key")
        .build()
}
