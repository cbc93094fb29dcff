package com.example.tagger

import clarifai2.api.*

class Tagger {
	companion object {
		private const val ID = "EXAMPLEclientid0000000000000000000000001"
		private const val SECRET = "EXAMPLEclientsecret000000000000000000001"
	}

	val client = ClarifaiBuilder(Tagger.ID, SECRET).buildSync()
}

object Shared {
	const val CLARIFAI_CLIENT_ID = "EXAMPLEclientid0000000000000000000000002"
	const val CLARIFAI_CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000002"
}
