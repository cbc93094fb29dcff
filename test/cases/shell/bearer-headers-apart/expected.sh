HEADERS=(-H "Authorization: Key $CLARIFAI_API_KEY" -H "Content-Type: application/json")
curl "${HEADERS[@]}" https://api.clarifai.com/v2/models
