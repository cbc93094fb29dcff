package acme

import clarifai2.api.ClarifaiBuilder

class Tagger {
    val client = ClarifaiBuilder(Secrets.ID, Secrets.SECRET).buildSync()
}
