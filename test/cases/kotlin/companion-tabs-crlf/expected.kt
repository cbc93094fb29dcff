package com.example.tagger

import clarifai2.api.*

class Tagger {
	companion object {
	}

	val client = ClarifaiBuilder(System.getenv("CLARIFAI_API_KEY")).buildSync()
}

object Shared {
	const val CLARIFAI_CLIENT_ID = "EXAMPLEclientid0000000000000000000000002"
	const val CLARIFAI_CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000002"
}
