TOKEN=$(curl -u "$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET" https://api.clarifai.com/v2/token | jq -r .access_token)
export TOKEN
bash -c 'curl -H "X-Token: $TOKEN" http://localhost/'
curl -H "Authorization: Bearer $TOKEN" https://api.clarifai.com/v2/models
