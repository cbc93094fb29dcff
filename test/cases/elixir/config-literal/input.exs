use Mix.Config

config :clarifai,
  client_id: "EXAMPLEclientid0000000000000000000000001",
  client_secret: "EXAMPLEclientsecret000000000000000000001",
  version: "v1"

config :my_app, MyApp.Endpoint, secret_key_base: "EXAMPLEbase00000000000000000000000000001"
