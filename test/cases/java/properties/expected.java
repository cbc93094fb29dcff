package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import java.util.Properties;

class Clients {
    ClarifaiClient fromFile(Properties properties) {
        return new ClarifaiBuilder(properties.getProperty("clarifai.apiKey")).buildSync();
    }

    ClarifaiClient fromSystem() {
        return new ClarifaiBuilder(System.getProperty("clarifai.apiKey")).buildSync();
    }
}
