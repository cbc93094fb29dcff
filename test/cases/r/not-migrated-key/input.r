library(httr)
POST("https://api.clarifai.com/v2/models/general/outputs",
     add_headers(Authorization = paste("Key", Sys.getenv("CLARIFAI_API_KEY"))))
