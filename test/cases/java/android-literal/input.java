package com.acme.camera;

import android.os.AsyncTask;
import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class RecognizeTask extends AsyncTask<byte[], Void, Void> {
  private static final String CLIENT_ID = "EXAMPLEclientid0000000000000000000000001";
  private static final String CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001";

  @Override protected Void doInBackground(byte[]... images) {
    ClarifaiClient client = new ClarifaiBuilder(CLIENT_ID, CLIENT_SECRET).buildSync();
    client.getDefaultModels().foodModel().predict().withInputs(images[0]).executeSync();
    return null;
  }
}
