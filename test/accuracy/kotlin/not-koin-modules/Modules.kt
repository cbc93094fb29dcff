package com.example.di

import okhttp3.OkHttpClient
import org.koin.core.qualifier.named
import org.koin.dsl.module
import retrofit2.Retrofit

val network = module {
    single(named("instagram")) { retrofit(get(), "https://api.instagram.com/v1/") }
    single(named("clarifai")) { retrofit(get(), "https://api.clarifai.com/v2/") }
}

private fun retrofit(client: OkHttpClient, base: String) = Retrofit.Builder().client(client).baseUrl(base).build()

interface ClarifaiApi {
    @POST("models/{id}/outputs")
    fun outputs(@Header("Authorization") key: String = "Key ${BuildConfig.CLARIFAI_API_KEY}", @Path("id") id: String): Call<Outputs>
}
