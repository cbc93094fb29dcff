package acme.app;

import android.content.Context;
import clarifai2.api.ClarifaiBuilder;
import clarifai2.api.ClarifaiClient;

final class Tags {
  static ClarifaiClient client(Context context) {
    String user = context.getResources().getString(R.string.tag_user);
    String pass = context.getResources().getString(R.string.tag_pass);
    return new ClarifaiBuilder(user, pass).buildSync();
  }
}
