public class Tags {
    private static final String CLARIFAI_API_ID = "Exampleclientid_000000-00000000000000001";
    private static final String CLARIFAI_API_KEY = "Examplesecret_0000000-000000000000000001";
    private static final String WEATHER_API_KEY = "Exampleweather_000000-000000000000000001";
}
