API_ROOT = "https://api.clarifai.com/v2"
TIMEOUT = 20
