import com.danielasfregola.twitter4s.TwitterRestClient
import com.danielasfregola.twitter4s.entities.{AccessToken, ConsumerToken}
import scalaj.http.Http

/** Pictures of tweets are sent to Clarifai elsewhere. */
object Feed {
  val consumer = ConsumerToken(key = sys.env("TWITTER_KEY"), secret = "EXAMPLEtwittersecret00000000000000000001")
  val access = AccessToken(key = sys.env("TWITTER_ACCESS"), secret = sys.env("TWITTER_ACCESS_SECRET"))
  val client = TwitterRestClient(consumer, access)

  def raw(token: String) =
    Http("https://api.twitter.com/1.1/statuses/home_timeline.json").header("Authorization", s"Bearer $token").asString
}
