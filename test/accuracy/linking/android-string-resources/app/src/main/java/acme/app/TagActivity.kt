package acme.app

import android.app.Activity
import android.os.Bundle
import clarifai2.api.ClarifaiBuilder

class TagActivity : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val client = ClarifaiBuilder(getString(R.string.vision_id), getString(R.string.vision_secret)).buildSync()
    }
}
