library(httr2)

token <- Sys.getenv("CLARIFAI_ACCESS_TOKEN")
request("https://api.clarifai.com/v2/concepts") |>
  req_headers(Authorization = paste0("Bearer ", token)) |>
  req_perform()
