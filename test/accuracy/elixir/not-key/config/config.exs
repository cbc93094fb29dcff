use Mix.Config
config :clarifai, api_key: {:system, "CLARIFAI_API_KEY"}, version: "v2"
