import okhttp3.Request;

class Requests {
    Request mine() {
        return new Request.Builder()
            .url("https://api.github.com/user")
            .addHeader("Authorization", "Bearer EXAMPLEtoken000000000000000001")
            .build();
    }

    Request theirs() {
        return new Request.Builder()
            .url("https://api.clarifai.com/v2/concepts")
            .addHeader("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .build();
    }
}
