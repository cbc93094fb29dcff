import clarifai2.api.ClarifaiBuilder

fun main() {
    val client = ClarifaiBuilder(System.getenv("CLARIFAI_ID"), System.getenv("CLARIFAI_SECRET")).buildSync()
    while (!client.hasValidToken()) {
        Thread.sleep(100)
    }
    println(client.token.accessToken)
}
