package com.example

import android.content.Intent
import android.os.Bundle
import android.support.v7.app.AppCompatActivity
import clarifai2.api.ClarifaiBuilder
import clarifai2.dto.input.ClarifaiInput
import okhttp3.OkHttpClient

class MainActivity : AppCompatActivity() {

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_main)
    }

    private fun recognise(bytes: ByteArray) {
        val client = ClarifaiBuilder(
            getString(R.string.clarifai_client_id),
            getString(R.string.clarifai_client_secret)
        )
            .client(OkHttpClient())
            .buildSync()
        client.defaultModels.foodModel().predict()
            .withInputs(ClarifaiInput.forImage(bytes))
            .executeAsync(
                { outputs -> show(outputs) },
                { code -> throw IllegalStateException("$code") },
                { error -> throw error }
            )
    }
}
