library(httr)

access_token <- "EXAMPLEtoken000000000000000001"
headers <- add_headers(Authorization = sprintf("Bearer %s", access_token))
concepts <- GET("https://api.clarifai.com/v2/concepts", headers)
