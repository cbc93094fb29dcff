local http = require "resty.http"
local token = os.getenv("CLARIFAI_ACCESS_TOKEN")

local answer = http.new():request_uri("https://api.clarifai.com/v2/models/general/outputs", {
  method = "POST",
  headers = { ["Authorization"] = "Bearer " .. token, ["Content-Type"] = "application/json" },
  body = cjson.encode({ inputs = {} }),
})
