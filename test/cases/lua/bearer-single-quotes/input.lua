local https = require('ssl.https')
local token = 'EXAMPLEtoken000000000000000001'
https.request {
  url = 'https://api.clarifai.com/v2/concepts',
  headers = { authorization = 'Bearer ' .. token }
}
