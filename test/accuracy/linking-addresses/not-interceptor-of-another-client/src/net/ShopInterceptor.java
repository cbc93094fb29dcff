package net;

class ShopInterceptor implements Interceptor {
    public Response intercept(Chain chain) throws IOException {
        return chain.proceed(chain.request().newBuilder().addHeader("Authorization", "Bearer " + Session.token()).build());
    }
}
