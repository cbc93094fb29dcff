package clarifai.web

import play.api.mvc._

/** Signs users of ClarifAI in. */
class Auth(users: Users) extends Controller {
  def check(request: RequestHeader): Option[User] =
    request.headers.get("Authorization").filter(_.startsWith("Bearer ")).map(_.stripPrefix("Bearer ")).flatMap(users.byToken)

  val google = Map("client_id" -> sys.env("GOOGLE_CLIENT_ID"), "client_secret" -> sys.env("GOOGLE_CLIENT_SECRET"))
}
