import os
curl -X POST "https://api.clarifai.com/v1/token/" \
  -d "client_id=EXAMPLEclientid0000000000000000000000082" \
  -d "client_secret=EXAMPLEclientsecret000000000000000000082" \
  -d "grant_type=client_credentials"
print os.environ
