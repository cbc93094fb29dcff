curl "https://api.clarifai.com/v2/models?access_token=$CLARIFAI_ACCESS_TOKEN"
