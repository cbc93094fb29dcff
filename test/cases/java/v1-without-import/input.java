package com.acme.old;

public class Recognizer {
    private final ClarifaiClient clarifai = new ClarifaiClient(System.getenv("CLARIFAI_APP_ID"), System.getenv("CLARIFAI_APP_SECRET"));
}
