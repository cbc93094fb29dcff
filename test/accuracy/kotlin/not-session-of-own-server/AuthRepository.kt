package com.clarifai.notes.data

import retrofit2.http.Field
import retrofit2.http.FormUrlEncoded
import retrofit2.http.POST

interface AuthApi {
    @FormUrlEncoded
    @POST("oauth/token")
    suspend fun token(@Field("username") user: String, @Field("password") password: String): Session
}

class AuthRepository(private val api: AuthApi, private val store: SessionStore) {
    suspend fun login(user: String, password: String) {
        val session = api.token(user, password)
        store.save("access_token", session.accessToken)
        store.save("client_id", session.clientId)
    }

    fun header() = "Authorization" to "Bearer ${store.load("access_token")}"
}
