library("clarifai")

secret_id(c(Sys.getenv("MY_ID"), Sys.getenv("MY_SECRET")))
get_token()
tags <- tag_images("cat.jpg")
