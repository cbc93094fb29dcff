package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

private const val CLIENT_ID = "EXAMPLEclientid0000000000000000000000001"
private const val CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001"

val client = ClarifaiBuilder(CLIENT_ID, CLIENT_SECRET).buildSync()
