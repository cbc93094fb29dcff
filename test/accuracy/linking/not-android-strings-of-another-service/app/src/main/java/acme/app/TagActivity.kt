package acme.app

import android.app.Activity
import android.os.Bundle
import clarifai2.api.ClarifaiBuilder

class TagActivity : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        Login.start(getString(R.string.login_id), getString(R.string.login_secret))
        val client = ClarifaiBuilder(getString(R.string.vision_key)).buildSync()
    }
}
