package com.example.clarifai.network
import retrofit2.http.Header
import retrofit2.http.GET
interface ClarifaiService {
    @GET("api/v1/usage") suspend fun usage(@Header("Authorization") auth: String): Usage
}
class ClarifaiRepository(private val api: ClarifaiService) { suspend fun load(token: String) = api.usage("Bearer $token") }
