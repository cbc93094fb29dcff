import Config

config :clarifai, api_key: System.get_env("CLARIFAI_API_KEY"), version: "v2"
