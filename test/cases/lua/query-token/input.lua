local url = "https://api.clarifai.com/v1/tag/?access_token=" .. accessToken .. "&url=" .. imageUrl
local body = http.request(url)
