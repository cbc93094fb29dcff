import Config

config :clarifai,
  client_id: System.get_env("CLARIFAI_CLIENT_ID"),
  client_secret: System.get_env("CLARIFAI_CLIENT_SECRET"),
  version: "v2"

config :my_app, MyApp.Endpoint, secret_key_base: System.get_env("SECRET_KEY_BASE")
