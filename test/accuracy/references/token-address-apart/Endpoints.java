public final class Endpoints {
    static final String TOKEN = "https://api.clarifai.com/v2/token";
    static final String USERS = "https://api.example.com/users";
}
