package com.acme.tagger

import clarifai2.api.ClarifaiBuilder

object Tagger {
  private val ClientId = "EXAMPLEclientid0000000000000000000000001"
  private val ClientSecret = "EXAMPLEclientsecret000000000000000000001"

  val client = new ClarifaiBuilder(ClientId, ClientSecret).buildSync()
}
