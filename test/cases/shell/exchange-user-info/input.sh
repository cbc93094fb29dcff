curl -s https://EXAMPLEclientid0000000000000000000000001:EXAMPLEclientsecret000000000000000000001@api.clarifai.com/v1/token/ -d grant_type=client_credentials
