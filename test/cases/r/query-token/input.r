fromJSON(paste0("https://api.clarifai.com/v1/tag/?access_token=", token, "&url=", img))
