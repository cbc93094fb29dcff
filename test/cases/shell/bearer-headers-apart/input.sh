TOKEN=$CLARIFAI_TOKEN
HEADERS=(-H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json")
curl "${HEADERS[@]}" https://api.clarifai.com/v2/models
