BASE=https://api.clarifai.com
VERSION=v2
URL=$BASE/$VERSION/token
TOKEN=$(curl -u$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET $URL | jq -r .access_token)
curl -H "Authorization: Bearer $TOKEN" $BASE/$VERSION/models/$MODEL/versions
export LIST=$BASE/$VERSION/concepts
curl -H "Authorization: Bearer $TOKEN" $LIST
