package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

class Clients {
    private final ClarifaiClient one = new ClarifaiBuilder(Keys.CLIENT_ID, Keys.CLIENT_SECRET).buildSync();
    private final ClarifaiClient two = new ClarifaiBuilder(Credentials.id(), Credentials.secret()).buildSync();
}
