package com.example

import android.support.v7.app.AppCompatActivity
import com.example.net.Vision

class Screen : AppCompatActivity() {
    private val debugId = BuildConfig.CLARIFAI_CLIENT_ID
    private val vision by lazy { Vision(getString(R.string.clarifai_client_id), getString(R.string.clarifai_client_secret)) }

    fun label() = getString(R.string.clarifai_title)
}
