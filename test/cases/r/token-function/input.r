library(httr)

get_token <- function() {
  answer <- POST("https://api.clarifai.com/v2/token",
                 authenticate(Sys.getenv("CLARIFAI_CLIENT_ID"), Sys.getenv("CLARIFAI_CLIENT_SECRET")))
  content(answer)$access_token
}

inputs <- GET("https://api.clarifai.com/v2/inputs", add_headers(Authorization = paste("Bearer", get_token())))
print(content(inputs))
