package acme

import clarifai2.api.ClarifaiBuilder

class Tagger(private val keys: Keys) {
    fun client() = ClarifaiBuilder(keys.tagId(), keys.tagSecret()).buildSync()
}
