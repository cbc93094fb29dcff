package net

import okhttp3.Interceptor
import okhttp3.Response

class BearerInterceptor(private val session: Session) : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response =
        chain.proceed(chain.request().newBuilder().header("Authorization", "Bearer ${session.token}").build())
}
