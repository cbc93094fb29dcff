package com.example.clarifai

import okhttp3.RequestBody
import retrofit2.Call
import retrofit2.http.*

interface ClarifaiApi {
    @POST("/v2/token")
    fun authorize(@Body body: RequestBody): Call<Token>

    @POST("/v2/models/{model_id}/outputs")
    fun predict(@Path("model_id") model: String, @Body body: Inputs): Call<Outputs>
}
