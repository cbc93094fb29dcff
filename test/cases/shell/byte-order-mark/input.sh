CLARIFAI_ACCESS_TOKEN=EXAMPLEtoken000000000000000001
curl -H "Authorization: Bearer $CLARIFAI_ACCESS_TOKEN" https://api.clarifai.com/v2/models
