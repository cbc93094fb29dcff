-- Tags once came from Clarifai.
local headers = { Authorization = "Bearer " .. token }
http.get("https://api.spotify.com/v1/tracks", headers)
local google = { client_id = os.getenv("GOOGLE_CLIENT_ID"), client_secret = os.getenv("GOOGLE_CLIENT_SECRET") }
