require(httr)

client_id <- "EXAMPLEclientid0000000000000000000000001"
client_secret <- "EXAMPLEclientsecret000000000000000000001"

answer <- POST("https://api.clarifai.com/v1/token/",
               body = list(grant_type = "client_credentials",
                           client_id = client_id,
                           client_secret = client_secret),
               encode = "form")
token <- content(answer)$access_token

tags <- GET("https://api.clarifai.com/v1/tag/",
            query = list(url = image_url),
            add_headers(Authorization = paste("Bearer", token)))
