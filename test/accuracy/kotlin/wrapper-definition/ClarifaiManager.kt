package com.example.rest

import android.content.Context

class ClarifaiManager(private val context: Context, apiId: String, apiSecret: String) {
    private val interceptor = AuthInterceptor(apiId, apiSecret, context)
}
