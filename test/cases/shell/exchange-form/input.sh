TOKEN=$(curl -X POST "https://api.clarifai.com/v2/token" \
  -d "client_id=${CLARIFAI_APP_ID}" \
  --data client_secret=$CLARIFAI_APP_SECRET \
  -d "grant_type=client_credentials" | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
curl "https://api.clarifai.com/v2/concepts" --header "Authorization: Bearer $TOKEN"
