# Cover art is tagged with Clarifai.
Sys.setenv(SPOTIFY_CLIENT_ID = "EXAMPLEspotifyid000000000000000000000000")
res <- httr::GET("https://api.spotify.com/v1/me", httr::add_headers(Authorization = paste("Bearer", get_token())))
