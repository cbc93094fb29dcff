import Config

config :clarifai,
  api_key: System.get_env("CLARIFAI_API_KEY"),
  version: "v2"

config :my_app, MyApp.Endpoint, secret_key_base: System.get_env("SECRET_KEY_BASE")
