clarifai_token <- function(id, secret) {
  res <- POST("https://api.clarifai.com/v2/token",
              body = list(client_id = id, client_secret = secret, grant_type = "client_credentials"))
  content(res)$access_token
}

clarifai_inputs <- function(token) {
  GET("https://api.clarifai.com/v2/inputs", add_headers(Authorization = paste0("Bearer ", token)))
}
