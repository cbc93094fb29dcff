local http = require "resty.http"

local answer = http.new():request_uri("https://api.clarifai.com/v2/models/general/outputs", {
  method = "POST",
  headers = { ["Authorization"] = "Key " .. os.getenv("CLARIFAI_API_KEY"), ["Content-Type"] = "application/json" },
  body = cjson.encode({ inputs = {} }),
})
