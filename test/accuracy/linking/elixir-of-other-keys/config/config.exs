import Config

config :shop,
  login_id: "EXAMPLEloginid00000000000000000000000001",
  login_secret: "EXAMPLEloginsecret0000000000000000000001"
