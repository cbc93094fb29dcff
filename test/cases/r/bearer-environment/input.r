library(httr)

concepts <- GET("https://api.clarifai.com/v2/concepts",
                add_headers(Authorization = paste("Bearer", Sys.getenv("CLARIFAI_ACCESS_TOKEN"))))
