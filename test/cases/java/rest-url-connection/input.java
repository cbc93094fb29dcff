import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Base64;
import java.util.Scanner;
import org.json.JSONObject;

class Plain {
    static String run() throws Exception {
        String id = "EXAMPLEclientid0000000000000000000000001";
        String secret = "EXAMPLEclientsecret000000000000000000001";
        URL tokenUrl = new URL("https://api.clarifai.com/v2/token");
        HttpURLConnection connection = (HttpURLConnection) tokenUrl.openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Basic " + Base64.getEncoder().encodeToString((id + ':' + secret).getBytes()));
        connection.getOutputStream().write("grant_type=client_credentials".getBytes());
        String answer = new Scanner(connection.getInputStream()).useDelimiter("\\A").next();
        connection.disconnect();
        String token = new JSONObject(answer).getString("access_token");

        URL url = new URL("https://api.clarifai.com/v2/inputs");
        HttpURLConnection call = (HttpURLConnection) url.openConnection();
        call.setRequestMethod("POST");
        call.setRequestProperty("Authorization", String.format("Bearer %s", token));
        return new Scanner(call.getInputStream()).useDelimiter("\\A").next();
    }
}
