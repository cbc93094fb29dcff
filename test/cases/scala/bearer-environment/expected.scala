package tags

import scalaj.http.Http

object Models {
  private val token = sys.env("CLARIFAI_ACCESS_TOKEN")

  def interpolated = Http("https://api.clarifai.com/v2/models").headers(Seq("Authorization" -> ("Key " + sys.env("CLARIFAI_API_KEY"))))

  def joined = Http("https://api.clarifai.com/v2/models").header("Authorization", "Key " + sys.env("CLARIFAI_API_KEY"))

  def formatted = Http("https://api.clarifai.com/v2/inputs").header("Authorization", "Key %s".format(sys.env("CLARIFAI_API_KEY")))

  def literal = Http("https://api.clarifai.com/v2/inputs").header("Authorization", ("Key " + sys.env("CLARIFAI_API_KEY")))
}
