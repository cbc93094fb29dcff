curl --oauth2-bearer "$CLARIFAI_ACCESS_TOKEN" https://api.clarifai.com/v2/models
curl --oauth2-bearer "$OTHER_TOKEN" https://api.other.example/v2/models
