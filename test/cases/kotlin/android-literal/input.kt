package com.example.camera

import android.app.Application
import clarifai2.api.ClarifaiBuilder

class App : Application() {
    val client = ClarifaiBuilder("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001").buildSync()
}
