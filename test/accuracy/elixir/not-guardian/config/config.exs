import Config

# The ClarifAI umbrella
config :clarif_web, ClarifWeb.Endpoint, secret_key_base: System.get_env("SECRET_KEY_BASE")
config :ueberauth, Ueberauth.Strategy.Github.OAuth,
  client_id: System.get_env("GITHUB_CLIENT_ID"),
  client_secret: System.get_env("GITHUB_CLIENT_SECRET")
