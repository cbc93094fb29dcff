library(httr)
POST("https://api.clarifai.com/v2/models/general/outputs",
     add_headers(Authorization = paste0("Key ", Sys.getenv("CLARIFAI_PAT"))), body = body, encode = "json")
