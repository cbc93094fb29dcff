use Mix.Config

config :clarifai,
  client_id: "EXAMPLEclientid0000000000000000000000001",
  client_secret: "EXAMPLEclientsecret000000000000000000001"
