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
        client = ClarifaiBuilder(getString(R.string.clarifai_client_id), getString(R.string.clarifai_client_secret))
            .client(OkHttpClient())
            .buildSync()
        second = ClarifaiBuilder(BuildConfig.CLARIFAI_CLIENT_ID, BuildConfig.CLARIFAI_CLIENT_SECRET).buildSync()
    }

    private fun recognise(bytes: ByteArray) {
        client.defaultModels.generalModel().predict()
            .withInputs(ClarifaiInput.forImage(bytes))
            .executeAsync { outputs -> show(outputs) }
    }
}
