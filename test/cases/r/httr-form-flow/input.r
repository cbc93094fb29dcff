library(httr)

answer <- POST("https://api.clarifai.com/v2/token",
               body = list(grant_type = "client_credentials",
                           client_id = Sys.getenv("CLARIFAI_CLIENT_ID"),
                           client_secret = Sys.getenv("CLARIFAI_CLIENT_SECRET")),
               encode = "form")
token <- content(answer)$access_token
inputs <- GET("https://api.clarifai.com/v2/inputs", add_headers(Authorization = paste("Bearer", token)))
