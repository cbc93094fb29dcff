package com.example

object Secrets {
  val clarifaiClientId = "EXAMPLEclientid0000000000000000000000001"
  final val CLARIFAI_CLIENT_SECRET = """EXAMPLEclientsecret000000000000000000001"""
  val twitterSecret = "EXAMPLEtwittersecret00000000000000000001"
}
