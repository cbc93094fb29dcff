get_token() {
  local id=${CLARIFAI_CLIENT_ID:?} secret=${CLARIFAI_CLIENT_SECRET:?}
  curl -s -u "$id:$secret" https://api.clarifai.com/v2/token | jq -r .access_token
}

list() {
  local token
  curl -H "Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/inputs
}
