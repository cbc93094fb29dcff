package com.example.service

import clarifai2.api.ClarifaiBuilder
import org.springframework.beans.factory.annotation.Value
import org.springframework.stereotype.Service

@Service
class TagService(
    @Value("\${clarifai.client-id}") private val clientId: String,
    @Value("\${clarifai.client-secret}") private val clientSecret: String
) {
    fun client() = ClarifaiBuilder(clientId, clientSecret).buildSync()
}
