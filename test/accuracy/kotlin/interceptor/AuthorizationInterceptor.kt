package com.example.clarifai

import okhttp3.Credentials
import okhttp3.Interceptor
import okhttp3.Response

class AuthorizationInterceptor(private val id: String, private val secret: String, private val store: TokenStore) : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response {
        val value = if (chain.request().url().encodedPath() == "/v2/token") {
            Credentials.basic(id, secret)
        } else {
            "Bearer ${store.token?.accessToken}"
        }
        return chain.proceed(chain.request().newBuilder().addHeader("Authorization", value).build())
    }
}
