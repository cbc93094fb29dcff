package com.acme.camera;

import android.app.Application;
import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

public class App extends Application {
  public ClarifaiClient fromResources() {
    ClarifaiClient client =
        new ClarifaiBuilder(getString(R.string.clarifai_client_id), getString(R.string.clarifai_client_secret)).buildSync();
    while (!client.hasValidToken()) {
      Thread.yield();
    }
    return client;
  }

  public ClarifaiClient fromBuild() {
    return new ClarifaiBuilder(BuildConfig.CLARIFAI_CLIENT_ID, BuildConfig.CLARIFAI_CLIENT_SECRET).buildSync();
  }

  public ClarifaiClient fromEnvironment() {
    return new ClarifaiBuilder(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET")).buildSync();
  }
}
