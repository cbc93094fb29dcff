package com.acme.old;

import com.clarifai.api.ClarifaiClient;
import com.clarifai.api.RecognitionRequest;
import com.clarifai.api.RecognitionResult;
import java.io.File;
import java.util.List;

public class Recognizer {
    private static final String APP_ID = "EXAMPLEclientid0000000000000000000000001";
    private static final String APP_SECRET = "EXAMPLEclientsecret000000000000000000001";
    private final ClarifaiClient clarifai = new ClarifaiClient(APP_ID, APP_SECRET);

    public List<RecognitionResult> recognize(File file) {
        return clarifai.recognize(new RecognitionRequest(file));
    }

    public static ClarifaiClient fromEnvironment() {
        return new ClarifaiClient();
    }
}
