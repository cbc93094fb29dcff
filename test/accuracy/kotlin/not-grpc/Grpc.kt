import com.clarifai.channel.ClarifaiChannel
import com.clarifai.credentials.ClarifaiCallCredentials
import com.clarifai.grpc.api.UserAppIDSet
import com.clarifai.grpc.api.V2Grpc

fun stub() = V2Grpc.newBlockingStub(ClarifaiChannel.INSTANCE.grpcChannel)
    .withCallCredentials(ClarifaiCallCredentials(System.getenv("CLARIFAI_PAT")))

fun app(): UserAppIDSet = UserAppIDSet.newBuilder()
    .setUserId(System.getenv("CLARIFAI_USER_ID"))
    .setAppId(System.getenv("CLARIFAI_APP_ID"))
    .build()
