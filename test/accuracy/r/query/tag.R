tag <- function(u, token) {
  jsonlite::fromJSON(sprintf("https://api.clarifai.com/v1/tag/?access_token=%s&url=%s", token, u))
}
