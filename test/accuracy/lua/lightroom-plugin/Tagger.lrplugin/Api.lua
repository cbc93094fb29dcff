local LrHttp = import 'LrHttp'

function token(prefs)
  return LrHttp.post('https://api.clarifai.com/v1/token/', 'grant_type=client_credentials&client_id=' .. prefs.id .. '&client_secret=' .. prefs.secret)
end

function tag(token, body)
  local headers = {
    { field = 'Authorization', value = 'Bearer ' .. token },
  }
  return LrHttp.post('https://api.clarifai.com/v1/tag/', body, headers)
end
