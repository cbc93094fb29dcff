package com.acme.tagger

import khttp.get
import khttp.post
import khttp.structures.authorization.BasicAuthorization

fun inputs(): String {
    val answer = post(
        "https://api.clarifai.com/v2/token",
        auth = BasicAuthorization(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET")),
    )
    val token = answer.jsonObject.getString("access_token")
    return get("https://api.clarifai.com/v2/inputs", headers = mapOf("Authorization" to "Bearer $token")).text
}
