module Clarifai
let baseUrl = "https://api.clarifai.com"
let token id secret =
    Http.RequestString(baseUrl + "/v2/token", httpMethod = "POST",
        headers = [ BasicAuth id secret ])
let models tok = Http.RequestString(baseUrl + "/v2/models", headers = [ "Authorization", "Bearer " + tok ])
