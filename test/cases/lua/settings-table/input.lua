return {
  clarifai = {
    client_id = "EXAMPLEclientid0000000000000000000000001",
    client_secret = "EXAMPLEclientsecret000000000000000000001",
  },
  spotify = { client_id = "EXAMPLEspotifyid00000000000000000000000" },
}
