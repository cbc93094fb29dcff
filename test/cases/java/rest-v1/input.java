import okhttp3.FormBody;
import okhttp3.Request;

class Old {
    Request tag(String token, String url) {
        return new Request.Builder()
            .url("https://api.clarifai.com/v1/tag/?url=" + url)
            .addHeader("Authorization", "Bearer " + token)
            .build();
    }

    Request color(String url, String token) {
        return new Request.Builder().url("https://api.clarifai.com/v1/color/?access_token=" + token + "&url=" + url).build();
    }
}
