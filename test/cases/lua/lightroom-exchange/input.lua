local LrHttp = import 'LrHttp'
local LrPrefs = import 'LrPrefs'
local JSON = require 'JSON'

local prefs = LrPrefs.prefsForPlugin()
local tokenUrl = 'https://api.clarifai.com/v1/token/'
local tagUrl = 'https://api.clarifai.com/v1/tag/'

ClarifaiAPI = {}

function ClarifaiAPI.getToken()
  local body = 'grant_type=client_credentials'
    .. '&client_id=' .. prefs.clientId
    .. '&client_secret=' .. prefs.clientSecret
  local headers = { { field = 'Content-Type', value = 'application/x-www-form-urlencoded' } }
  local response = LrHttp.post(tokenUrl, body, headers)
  prefs.accessToken = JSON:decode(response).access_token
end

function ClarifaiAPI.getTags(photo)
  local headers = { { field = 'Authorization', value = 'Bearer ' .. prefs.accessToken } }
  return LrHttp.postMultipart(tagUrl, { { name = 'encoded_data', filePath = photo } }, headers)
end
