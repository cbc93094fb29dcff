library(httr)

token <- Sys.getenv("CLARIFAI_TOKEN")
concepts <- GET("https://api.clarifai.com/v2/concepts", add_headers(Authorization = paste0("Bearer ", token)))
