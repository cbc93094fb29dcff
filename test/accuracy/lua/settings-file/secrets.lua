local secrets = {}
secrets.clarifai_client_id = "EXAMPLEclientid0000000000000000000000001"
secrets.clarifai_client_secret = "EXAMPLEclientsecret000000000000000000001"
return secrets
