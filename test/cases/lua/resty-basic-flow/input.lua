local http = require("resty.http").new()
local cjson = require("cjson")

local pair = os.getenv("CLARIFAI_CLIENT_ID") .. ":" .. os.getenv("CLARIFAI_CLIENT_SECRET")
local answer = http:request_uri("https://api.clarifai.com/v2/token", {
  method = "POST",
  headers = { Authorization = "Basic " .. ngx.encode_base64(pair) },
})
local token = cjson.decode(answer.body).access_token

local inputs = http:request_uri("https://api.clarifai.com/v2/inputs", {
  headers = { Authorization = "Bearer " .. token },
})
print(inputs.body)
