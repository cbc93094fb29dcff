package com.acme.camera;

import android.app.Application;
import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class App extends Application {
  private ClarifaiClient client;

  @Override public void onCreate() {
    super.onCreate();
    client = new ClarifaiBuilder(getString(R.string.clarifai_client_id), getString(R.string.clarifai_client_secret))
        .buildSync();
  }

  public ClarifaiClient another() {
    return new ClarifaiBuilder(BuildConfig.CLARIFAI_CLIENT_ID, BuildConfig.CLARIFAI_CLIENT_SECRET).buildSync();
  }
}
