curl -H "Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/models
http https://api.clarifai.com/v2/inputs "Authorization:Key ${CLARIFAI_API_KEY}"
