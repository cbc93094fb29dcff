library(httr)

inputs <- GET("https://api.clarifai.com/v2/inputs", add_headers(Authorization = paste("Key", Sys.getenv("CLARIFAI_API_KEY"))))
print(content(inputs))
