AUTH=$(printf '%s' "$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET" | base64)
TOKEN=$(curl -H "Authorization: Basic $AUTH" -X POST https://api.clarifai.com/v2/token | jq -r '.access_token')
curl -H "Authorization: Bearer $TOKEN" https://api.clarifai.com/v2/models
