package bot

fun main() {
    val slack = System.getenv("SLACK_TOKEN")
    val clarifaiId = System.getenv("BOT_CLARIFAI_CLIENT_ID")
    val clarifaiSecret = System.getenv("BOT_CLARIFAI_CLIENT_SECRET") ?: ""
    Bot(slack, Vision(clarifaiId, clarifaiSecret)).run()
}
