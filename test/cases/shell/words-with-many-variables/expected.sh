BASE=https://api.clarifai.com
VERSION=v2
curl -H "Authorization: Key $CLARIFAI_API_KEY" $BASE/$VERSION/models/$MODEL/versions
export LIST=$BASE/$VERSION/concepts
curl -H "Authorization: Key $CLARIFAI_API_KEY" $LIST
