url <- "https://api.clarifai.com/v2/models"
a <- GET(url, add_headers(Authorization = paste0("Key ", Sys.getenv("CLARIFAI_API_KEY"))))
b <- GET(url, add_headers(Authorization = sprintf("Key %s", Sys.getenv("CLARIFAI_API_KEY"))))
c <- GET(url, add_headers(.headers = c(Authorization = paste("Key", Sys.getenv('CLARIFAI_API_KEY')))))
