package com.example

import android.util.Base64
import com.android.volley.Request
import com.android.volley.toolbox.JsonObjectRequest
import com.android.volley.toolbox.StringRequest

class Requests(private val id: String, private val secret: String) {
    fun token(done: (String) -> Unit) =
        object : StringRequest(Request.Method.POST, "https://api.clarifai.com/v2/token", done, {}) {
            override fun getHeaders(): MutableMap<String, String> {
                val headers = HashMap<String, String>()
                headers["Authorization"] = "Basic " + Base64.encodeToString("$id:$secret".toByteArray(), Base64.NO_WRAP)
                return headers
            }
        }

    fun models(token: String) =
        object : JsonObjectRequest(Method.GET, "https://api.clarifai.com/v2/models", null, {}, {}) {
            override fun getHeaders() = mutableMapOf("Authorization" to "Bearer $token")
        }
}
