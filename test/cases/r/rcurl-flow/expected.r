library(RCurl)
library(jsonlite)

inputs <- getURL("https://api.clarifai.com/v2/inputs", httpheader = c(Authorization = paste("Key", Sys.getenv("CLARIFAI_API_KEY"))))
