url <- "https://api.clarifai.com/v2/models"
a <- GET(url, add_headers(Authorization = "Bearer EXAMPLEaccesstoken000000000001"))
b <- GET(url, add_headers(Authorization = sprintf("Bearer %s", Sys.getenv("CLARIFAI_TOKEN"))))
c <- GET(url, add_headers(.headers = c(Authorization = paste("Bearer", Sys.getenv('CLARIFAI_TOKEN')))))
