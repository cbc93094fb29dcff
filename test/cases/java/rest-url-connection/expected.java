import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Base64;
import java.util.Scanner;
import org.json.JSONObject;

class Plain {
    static String run() throws Exception {
        URL url = new URL("https://api.clarifai.com/v2/inputs");
        HttpURLConnection call = (HttpURLConnection) url.openConnection();
        call.setRequestMethod("POST");
        call.setRequestProperty("Authorization", String.format("Key %s", System.getenv("CLARIFAI_API_KEY")));
        return new Scanner(call.getInputStream()).useDelimiter("\\A").next();
    }
}
