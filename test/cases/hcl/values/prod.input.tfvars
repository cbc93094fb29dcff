region = "eu" // Frankfurt
clarifai_client_id     = "EXAMPLEclientid0000000000000000000000001"
clarifai_client_secret = "EXAMPLEsecret000000000000000000000000001"
