library(httr)

headers <- add_headers(Authorization = sprintf("Key %s", Sys.getenv("CLARIFAI_API_KEY")))
concepts <- GET("https://api.clarifai.com/v2/concepts", headers)
