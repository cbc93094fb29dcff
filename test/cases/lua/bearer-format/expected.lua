local http = require("socket.http")
http.request({
  url = "https://api.clarifai.com/v2/concepts",
  headers = { ["Authorization"] = string.format("Key %s", os.getenv("CLARIFAI_API_KEY")) },
})
