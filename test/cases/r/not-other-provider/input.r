# Compared with clarifai.
Sys.setenv(SPOTIFY_CLIENT_ID = "EXAMPLEspotifyid00000000000000000000000")
access <- get_token()
secret_id <- 7
POST("https://accounts.spotify.com/api/token", authenticate(Sys.getenv("SPOTIFY_CLIENT_ID"), secret))
