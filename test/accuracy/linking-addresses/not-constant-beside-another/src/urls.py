VISION = "https://api.clarifai.com/v2"
PROFILE = "https://graph.example.com/me"
