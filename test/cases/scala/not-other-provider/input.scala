package music

import scalaj.http.Http

/** Pictures go to Clarifai, music comes from Spotify. */
object Music {
  val clientId = sys.env("SPOTIFY_CLIENT_ID")
  val clientSecret = "EXAMPLEspotifysecret0000000000000000001"

  def token = Http("https://accounts.spotify.com/api/token").auth(clientId, clientSecret).asString

  def tracks(token: String) = Http("https://api.spotify.com/v1/tracks").header("Authorization", s"Bearer $token").asString

  def models = Http("https://api.clarifai.com/v2/models").header("Authorization", "Key " + sys.env("CLARIFAI_API_KEY")).asString
}
