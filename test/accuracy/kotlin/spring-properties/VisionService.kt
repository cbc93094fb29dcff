package com.example

import clarifai2.api.ClarifaiBuilder
import org.springframework.beans.factory.annotation.Value
import org.springframework.stereotype.Component

@Component
class VisionService {
    @Value("\${clarifai.client-id}")
    private lateinit var id: String

    @Value("\${clarifai.client-secret:}")
    private lateinit var secret: String

    fun call() = Api(id, secret)
}
