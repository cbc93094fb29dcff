import Config

config :shop,
  port: 4000,
  vision_id: "EXAMPLEclientid0000000000000000000000001",
  vision_secret: "EXAMPLEclientsecret000000000000000000001",
  mail_secret: "EXAMPLEmailsecret00000000000000000000001"
