TOKEN=$(curl -u "$SPOTIFY_CLIENT_ID:$SPOTIFY_CLIENT_SECRET" -d grant_type=client_credentials https://accounts.spotify.com/api/token | jq -r .access_token)
curl -H "Authorization: Bearer $TOKEN" https://api.spotify.com/v1/me
curl -H "Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/models
# curl -H "Authorization: Bearer $TOKEN" https://api.clarifai.com/v2/models
export CLIENT_ID=EXAMPLEotherid CLIENT_SECRET=EXAMPLEothersecret
