import java.util.Map;
import org.springframework.http.*;
import org.springframework.util.*;
import org.springframework.web.client.RestTemplate;

class Spring {
    private final RestTemplate rest = new RestTemplate();

    String run(Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"));
        return rest.postForObject("https://api.clarifai.com/v2/inputs", new HttpEntity<>(body, headers), String.class);
    }

    String two(Object body) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Authorization", "Key " + System.getenv("CLARIFAI_API_KEY"));
        return rest.exchange("https://api.clarifai.com/v2/concepts", HttpMethod.GET, new HttpEntity<>(headers), String.class).getBody();
    }
}
