package com.acme.tagger;

import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;
import java.util.Properties;

class Clients {
    ClarifaiClient fromFile(Properties properties) {
        String clientId = properties.getProperty("clarifai.clientId");
        String clientSecret = properties.getProperty("clarifai.clientSecret");
        return new ClarifaiBuilder(clientId, clientSecret).buildSync();
    }

    ClarifaiClient fromSystem() {
        return new ClarifaiBuilder(System.getProperty("clarifai.id"), System.getProperty("clarifai.secret")).buildSync();
    }
}
