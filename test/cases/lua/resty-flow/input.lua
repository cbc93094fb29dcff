local http = require("resty.http").new()
local cjson = require("cjson")

local answer = http:request_uri("https://api.clarifai.com/v2/token", {
  method = "POST",
  body = "grant_type=client_credentials&client_id=" .. os.getenv("CLARIFAI_CLIENT_ID") .. "&client_secret=" .. os.getenv("CLARIFAI_CLIENT_SECRET"),
})
local token = cjson.decode(answer.body).access_token

local inputs = http:request_uri("https://api.clarifai.com/v2/inputs", {
  headers = { Authorization = "Bearer " .. token },
})
print(inputs.body)
