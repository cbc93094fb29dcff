import java.util.Map;
import org.springframework.http.*;
import org.springframework.util.*;
import org.springframework.web.client.RestTemplate;

class Spring {
    private final RestTemplate rest = new RestTemplate();

    String run(Object body) {
        HttpHeaders basic = new HttpHeaders();
        basic.setBasicAuth(System.getenv("CLARIFAI_CLIENT_ID"), System.getenv("CLARIFAI_CLIENT_SECRET"));
        basic.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        HttpEntity<MultiValueMap<String, String>> entity = new HttpEntity<>(form, basic);
        Map<?, ?> answer = rest.postForObject("https://api.clarifai.com/v2/token", entity, Map.class);
        String token = (String) answer.get("access_token");

        HttpHeaders headers = new HttpHeaders();
        headers.setBearerAuth(token);
        return rest.postForObject("https://api.clarifai.com/v2/inputs", new HttpEntity<>(body, headers), String.class);
    }

    String two(Object body) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_id", System.getenv("CLARIFAI_CLIENT_ID"));
        form.add("client_secret", System.getenv("CLARIFAI_CLIENT_SECRET"));
        form.add("grant_type", "client_credentials");
        Map answer = rest.postForObject("https://api.clarifai.com/v1/token/", form, Map.class);
        String token = answer.get("access_token").toString();
        HttpHeaders headers = new HttpHeaders();
        headers.set("Authorization", "Bearer " + token);
        return rest.exchange("https://api.clarifai.com/v2/concepts", HttpMethod.GET, new HttpEntity<>(headers), String.class).getBody();
    }
}
