package net;

class KeyInterceptor implements Interceptor {
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(chain.request().newBuilder().addHeader("Authorization", "Key " + BuildConfig.CLARIFAI_API_KEY).build());
    }
}
