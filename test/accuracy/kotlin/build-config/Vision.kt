package com.example.vision

import clarifai2.api.ClarifaiBuilder
import com.example.vision.BuildConfig.CLARIFAI_APP_SECRET

object Vision {
    val client by lazy {
        ClarifaiBuilder(BuildConfig.CLARIFAI_APP_ID, CLARIFAI_APP_SECRET).buildSync()
    }
}
