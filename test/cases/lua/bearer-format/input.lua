local http = require("socket.http")
local token = os.getenv("CLARIFAI_ACCESS_TOKEN")
http.request({
  url = "https://api.clarifai.com/v2/concepts",
  headers = { ["Authorization"] = string.format("Bearer %s", token) },
})
