library(httr)

concepts <- GET("https://api.clarifai.com/v2/concepts", add_headers(Authorization = paste0("Key ", Sys.getenv("CLARIFAI_API_KEY"))))
