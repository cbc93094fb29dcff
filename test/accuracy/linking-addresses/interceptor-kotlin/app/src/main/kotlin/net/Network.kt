package net

import okhttp3.OkHttpClient
import retrofit2.Retrofit

object Network {
    private val client = OkHttpClient.Builder().addInterceptor(BearerInterceptor(Session)).build()

    val retrofit: Retrofit = Retrofit.Builder().baseUrl("https://api.clarifai.com/v2/").client(client).build()
}
