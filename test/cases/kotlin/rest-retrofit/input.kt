package com.example.rest

import retrofit2.Call
import retrofit2.Retrofit
import retrofit2.http.*

interface ClarifaiApi {
    @FormUrlEncoded
    @POST("v2/token")
    fun token(
        @Header("Authorization") basic: String,
        @Field("grant_type") grant: String = "client_credentials"
    ): Call<Token>

    @POST("v2/models/{id}/outputs")
    fun outputs(@Header("Authorization") bearer: String, @Path("id") id: String, @Body body: Outputs): Call<Answer>
}

val api: ClarifaiApi = Retrofit.Builder().baseUrl("https://api.clarifai.com/").build().create(ClarifaiApi::class.java)

fun predict(token: Token, body: Outputs) = api.outputs("Bearer ${token.accessToken}", "aaa03c23b3724a16a56b629203edc62c", body)
