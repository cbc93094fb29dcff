package acme;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

class Vision {
    ClarifaiClient client = new ClarifaiBuilder(Keys.CLARIFAI_APP_ID, Keys.CLARIFAI_KEY).buildSync();
}
