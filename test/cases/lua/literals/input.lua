local CLIENT_ID = "EXAMPLEclientid0000000000000000000000001"
local CLIENT_SECRET = "EXAMPLEclientsecret000000000000000000001"

local https = require("ssl.https")

local function token()
  local body = string.format("client_id=%s&client_secret=%s&grant_type=client_credentials", CLIENT_ID, CLIENT_SECRET)
  return https.request("https://api.clarifai.com/v2/token", body)
end
