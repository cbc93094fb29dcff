library(httr2)

request("https://api.clarifai.com/v2/concepts") |>
  req_headers(Authorization = paste0("Key ", Sys.getenv("CLARIFAI_API_KEY"))) |>
  req_perform()
