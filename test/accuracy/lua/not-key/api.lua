local https = require("ssl.https")
-- Clarifai takes a key since 2017.
https.request { url = "https://api.clarifai.com/v2/inputs", headers = { Authorization = "Key " .. os.getenv("CLARIFAI_API_KEY") } }
