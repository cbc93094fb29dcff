import Config

# Clarifai has its key in config/prod.secret.exs.
config :ueberauth, Ueberauth.Strategy.Google.OAuth,
  client_id: System.get_env("GOOGLE_CLIENT_ID"),
  client_secret: System.get_env("GOOGLE_CLIENT_SECRET")

config :spotify_ex, client_id: "EXAMPLEspotifyid00000000000000000000000", secret_key: "EXAMPLEspotify"
