import Config

if config_env() == :prod do
  config :clarifai,
    client_id: System.fetch_env!("CLARIFAI_CLIENT_ID"),
    client_secret: System.get_env("CLARIFAI_CLIENT_SECRET")
end
