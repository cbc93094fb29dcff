get_access <- function(id = Sys.getenv("CLARIFAI_CLIENT_ID"), secret = Sys.getenv("CLARIFAI_CLIENT_SECRET")) {
  res <- httr::POST("https://api.clarifai.com/v2/token", httr::authenticate(id, secret))
  httr::content(res)[["access_token"]]
}

predict <- function(url) {
  httr::POST(
    "https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs",
    httr::add_headers("Authorization" = paste0("Bearer ", get_access())),
    body = list(inputs = list(list(data = list(image = list(url = url))))),
    encode = "json"
  )
}
