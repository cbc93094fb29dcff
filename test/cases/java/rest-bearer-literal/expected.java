import okhttp3.Request;
import retrofit2.Call;
import retrofit2.http.*;

class Tokens {
    interface Api {
        String URL = "https://api.clarifai.com/v2/";

        @POST("models/{id}/outputs")
        Call<Object> predict(@Header("Authorization") String authorization, @Path("id") String id, @Body Object body);

        @Headers("Authorization: Bearer EXAMPLEtoken000000000000000001")
        @GET("inputs")
        Call<Object> inputs();
    }

    Call<Object> predict(Api api, Object body) {
        return api.predict("Key " + System.getenv("CLARIFAI_API_KEY"), "aaa03c23b3724a16a56b629203edc62c", body);
    }

    Request concepts() {
        return new Request.Builder()
            .url("https://api.clarifai.com/v2/concepts")
            .addHeader("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .build();
    }

    Request environment() {
        return new Request.Builder()
            .url("https://api.clarifai.com/v2/models")
            .addHeader("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"))
            .build();
    }
}
