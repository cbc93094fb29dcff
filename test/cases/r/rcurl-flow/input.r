library(RCurl)
library(jsonlite)

answer <- postForm("https://api.clarifai.com/v2/token",
                   client_id = Sys.getenv("CLARIFAI_CLIENT_ID"),
                   client_secret = Sys.getenv("CLARIFAI_CLIENT_SECRET"),
                   grant_type = "client_credentials")
token <- fromJSON(answer)$access_token
inputs <- getURL("https://api.clarifai.com/v2/inputs", httpheader = c(Authorization = paste("Bearer", token)))
