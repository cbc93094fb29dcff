package com.acme.vision;

import clarifai2.api.ClarifaiClient;
import com.google.api.client.googleapis.auth.oauth2.GoogleCredential;

public class Vision {
    @Value("${spotify.client-id}")
    private String spotify;
    private static final String MODEL = "bd367be194cf45149e75f01d59f77ba7";
    private final String googleClientId = System.getenv("GOOGLE_CLIENT_ID");
    private final String googleClientSecret = System.getenv("GOOGLE_CLIENT_SECRET");

    void login(ClarifaiClient client) {
        new GoogleCredential.Builder().setClientSecrets(googleClientId, googleClientSecret).build();
        client.predict(MODEL);
    }
}
