package clarifai2.api;

import java.util.concurrent.Future;

/** As in version 2.2.9, which has both constructors. */
public class ClarifaiBuilder {
    public ClarifaiBuilder(String apiKey) {}

    public ClarifaiBuilder(String appID, String appSecret) {}

    public ClarifaiBuilder client(Object http) {
        return this;
    }

    public ClarifaiBuilder baseURL(String url) {
        return this;
    }

    public ClarifaiClient buildSync() {
        return null;
    }

    public Future<ClarifaiClient> build() {
        return null;
    }
}
