local https = require('ssl.https')
https.request {
  url = 'https://api.clarifai.com/v2/concepts',
  headers = { authorization = 'Key ' .. os.getenv("CLARIFAI_API_KEY") }
}
