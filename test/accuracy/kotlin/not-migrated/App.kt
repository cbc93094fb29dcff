package com.example

import android.app.Application
import clarifai2.api.ClarifaiBuilder
import clarifai2.api.ClarifaiClient

class App : Application() {
    lateinit var client: ClarifaiClient

    override fun onCreate() {
        super.onCreate()
        client = ClarifaiBuilder(getString(R.string.clarifai_api_key)).buildSync()
        val second = ClarifaiBuilder(BuildConfig.CLARIFAI_API_KEY).buildSync()
    }
}
