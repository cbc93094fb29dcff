package com.example

enum class Models(val id: String) {
    GENERAL("aaa03c23b3724a16a56b629203edc62c"),
    FOOD("bd367be194cf45149e75f01d59f77ba7");

    val url get() = "https://api.clarifai.com/v2/models/$id/outputs"
}

data class Answer(val app_id: String, val status: String)
