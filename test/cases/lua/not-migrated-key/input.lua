local LrHttp = import 'LrHttp'

local headers = { { field = 'Authorization', value = 'Key ' .. prefs.apiKey } }
LrHttp.post('https://api.clarifai.com/v2/models/general/outputs', body, headers)
