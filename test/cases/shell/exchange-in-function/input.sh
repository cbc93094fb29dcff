get_token() {
  local id=${CLARIFAI_CLIENT_ID:?} secret=${CLARIFAI_CLIENT_SECRET:?}
  curl -s -u "$id:$secret" https://api.clarifai.com/v2/token | jq -r .access_token
}

list() {
  local token
  token=$(curl -s -u "$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET" https://api.clarifai.com/v2/token | jq -r .access_token)
  curl -H "Authorization: Bearer $token" https://api.clarifai.com/v2/inputs
}
