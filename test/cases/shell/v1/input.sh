TOKEN=$(curl -X POST "https://api.clarifai.com/v1/token/" -d "client_id=EXAMPLEclientid0000000000000000000000001" -d "client_secret=EXAMPLEclientsecret000000000000000000001" -d "grant_type=client_credentials" | jq -r .access_token)
curl "https://api.clarifai.com/v1/tag/?url=https://samples.clarifai.com/1.jpg" -H "Authorization: Bearer $TOKEN"
curl "https://api.clarifai.com/v1/tag/?access_token=$TOKEN&url=https://samples.clarifai.com/1.jpg"
