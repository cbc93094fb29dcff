module Main exposing (main)
import ClarifAI.Session exposing (Session)
type alias Model = { clarifaiId : Int, clientSecret : Maybe String }
getDocs : String -> Cmd Msg
getDocs token =
    Http.request { method = "GET", headers = [ Http.header "Authorization" ("Bearer " ++ token) ], url = "/api/v1/usage" }
