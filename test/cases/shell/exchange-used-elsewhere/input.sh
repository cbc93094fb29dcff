TOKEN=$(curl -u "$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET" https://api.clarifai.com/v2/token | jq -r .access_token)
echo "$TOKEN" > ~/.clarifai-token
curl -H "Authorization: Bearer $TOKEN" https://api.clarifai.com/v2/models
