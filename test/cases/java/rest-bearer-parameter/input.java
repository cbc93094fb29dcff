import okhttp3.Request;

class Requests {
    Request concepts(String token) {
        return new Request.Builder()
            .url("https://api.clarifai.com/v2/concepts")
            .addHeader("Authorization", "Bearer " + token)
            .build();
    }
}
