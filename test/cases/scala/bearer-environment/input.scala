package tags

import scalaj.http.Http

object Models {
  private val token = sys.env("CLARIFAI_ACCESS_TOKEN")

  def interpolated = Http("https://api.clarifai.com/v2/models").headers(Seq("Authorization" -> s"Bearer $token"))

  def joined = Http("https://api.clarifai.com/v2/models").header("Authorization", "Bearer " + sys.env("CLARIFAI_ACCESS_TOKEN"))

  def formatted = Http("https://api.clarifai.com/v2/inputs").header("Authorization", "Bearer %s".format(token))

  def literal = Http("https://api.clarifai.com/v2/inputs").header("Authorization", "Bearer EXAMPLEtoken000000000000000001")
}
