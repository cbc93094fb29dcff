package net;

class VisionModule {
    Retrofit vision() {
        OkHttpClient client = new OkHttpClient.Builder().addInterceptor(new KeyInterceptor()).build();
        return new Retrofit.Builder().baseUrl("https://api.clarifai.com/").client(client).build();
    }
}
