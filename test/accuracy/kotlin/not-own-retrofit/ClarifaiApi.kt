package app.clarifai.net

import retrofit2.http.Body
import retrofit2.http.GET
import retrofit2.http.Header
import retrofit2.http.POST

/** The back end of ClarifAI, our study helper. */
interface ClarifaiApi {
    @POST("api/v1/token")
    suspend fun login(@Body body: LoginBody): Session

    @GET("api/v1/notes")
    suspend fun notes(@Header("Authorization") bearer: String): List<Note>
}

class ClarifaiClient(private val api: ClarifaiApi, private val session: Session) {
    suspend fun notes() = api.notes("Bearer ${session.token}")
}

fun open(api: ClarifaiApi, session: Session) = ClarifaiClient(api, session)
