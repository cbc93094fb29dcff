import okhttp3.Request;
import retrofit2.Call;
import retrofit2.http.*;

class Tokens {
    private static final String TOKEN = "EXAMPLEtoken000000000000000001";

    interface Api {
        String URL = "https://api.clarifai.com/v2/";

        @POST("models/{id}/outputs")
        Call<Object> predict(@Header("Authorization") String authorization, @Path("id") String id, @Body Object body);

        @Headers("Authorization: Bearer EXAMPLEtoken000000000000000001")
        @GET("inputs")
        Call<Object> inputs();
    }

    Call<Object> predict(Api api, Object body) {
        return api.predict("Bearer " + TOKEN, "aaa03c23b3724a16a56b629203edc62c", body);
    }

    Request concepts() {
        return new Request.Builder()
            .url("https://api.clarifai.com/v2/concepts")
            .addHeader("Authorization", "Bearer EXAMPLEtoken000000000000000001")
            .build();
    }

    Request environment() {
        return new Request.Builder()
            .url("https://api.clarifai.com/v2/models")
            .addHeader("Authorization", "Bearer " + System.getenv("CLARIFAI_ACCESS_TOKEN"))
            .build();
    }
}
