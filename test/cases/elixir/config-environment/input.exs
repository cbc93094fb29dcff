import Config

config :clarifai,
  client_id: System.get_env("CLARIFAI_CLIENT_ID"),
  client_secret: {:system, "CLARIFAI_CLIENT_SECRET"}

config :my_app, :google, client_id: System.get_env("GOOGLE_CLIENT_ID")
