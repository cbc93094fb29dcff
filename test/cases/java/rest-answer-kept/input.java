import okhttp3.*;
import org.json.JSONObject;

class Logged {
    String run(OkHttpClient http, Logger log) throws Exception {
        Request grant = new Request.Builder()
            .url("https://api.clarifai.com/v2/token")
            .header("Authorization", Credentials.basic(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET")))
            .post(RequestBody.create(null, "grant_type=client_credentials"))
            .build();
        JSONObject answer = new JSONObject(http.newCall(grant).execute().body().string());
        log.info("token for " + answer.getInt("expires_in") + " seconds");
        String token = answer.getString("access_token");
        Request request = new Request.Builder()
            .url("https://api.clarifai.com/v2/concepts")
            .header("Authorization", "Bearer " + token)
            .get()
            .build();
        return http.newCall(request).execute().body().string();
    }
}
