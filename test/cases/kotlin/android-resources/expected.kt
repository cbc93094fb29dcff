package com.example.camera

import android.os.Bundle
import androidx.appcompat.app.AppCompatActivity
import clarifai2.api.ClarifaiBuilder
import clarifai2.api.ClarifaiClient
import okhttp3.OkHttpClient

class MainActivity : AppCompatActivity() {
    private lateinit var client: ClarifaiClient
    private var second: ClarifaiClient? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        client = ClarifaiBuilder(getString(R.string.clarifai_api_key))
            .client(OkHttpClient())
            .buildSync()
        second = ClarifaiBuilder(BuildConfig.CLARIFAI_API_KEY).buildSync()
    }

    private fun recognise(bytes: ByteArray) {
        client.defaultModels.generalModel().predict()
            .withInputs(ClarifaiInput.forImage(bytes))
            .executeAsync { outputs -> show(outputs) }
    }
}
