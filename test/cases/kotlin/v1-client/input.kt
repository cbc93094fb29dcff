package com.example.tagger

import com.clarifai.api.ClarifaiClient
import com.clarifai.api.RecognitionRequest

fun tag(bytes: ByteArray) {
    val clarifai = ClarifaiClient("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001")
    clarifai.recognize(RecognitionRequest(bytes))
    val implicit = ClarifaiClient()
    implicit.getInfo()
}
