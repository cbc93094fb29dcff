resource "heroku_config" "tagger" {
  sensitive_vars = {
    "CLARIFAI_APP_ID"     = "EXAMPLEclientid0000000000000000000000001",
    "CLARIFAI_APP_SECRET" = "EXAMPLEsecret000000000000000000000000001"
  }
}
