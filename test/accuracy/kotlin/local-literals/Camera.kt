package com.example

import clarifai2.api.ClarifaiBuilder
import clarifai2.dto.input.ClarifaiInput

fun check(url: String) {
    val appID = "EXAMPLEclientid0000000000000000000000001"
    val appSecret = "EXAMPLEclientsecret000000000000000000001"
    val client = ClarifaiBuilder(appID, appSecret).buildSync()
    val token = client.token
    client.defaultModels.foodModel().predict().withInputs(ClarifaiInput.forImage(url)).executeSync()
}
