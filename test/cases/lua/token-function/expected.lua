local http = require("resty.http").new()
local cjson = require("cjson")

local inputs = http:request_uri("https://api.clarifai.com/v2/inputs", {
  headers = { Authorization = "Key " .. os.getenv("CLARIFAI_API_KEY") },
})
print(inputs.body)
