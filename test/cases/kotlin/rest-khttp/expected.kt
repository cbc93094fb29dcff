package com.acme.tagger

import khttp.get
import khttp.post
import khttp.structures.authorization.BasicAuthorization

fun inputs(): String {
    return get("https://api.clarifai.com/v2/inputs", headers = mapOf("Authorization" to "Key ${System.getenv("CLARIFAI_API_KEY")}")).text
}
