# Prints a token for other tools to use.
curl --form "client_id=EXAMPLEclientid0000000000000000000000001" --form client_secret=EXAMPLEclientsecret000000000000000000001 https://api.clarifai.com/v2/token
