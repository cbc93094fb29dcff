API=https://api.clarifai.com
KEY="Authorization: Key $CLARIFAI_API_KEY"
curl -H "$KEY" $API/v2/inputs
curl -H "$KEY" -d '{"inputs": []}' $API/v2/inputs
curl -H "$KEY" -X PATCH -d @change.json "$API/v2/inputs"
curl -H "$KEY" -sX DELETE "${API}/v2/inputs/${INPUT}"
curl -H "$KEY" --request POST --data @search.json $API/v2/searches
curl -H "$KEY" -G -d page=1 $API/v2/concepts
curl -H "$KEY" -d @train.json $API/v2/models/$MODEL/versions
wget --header="$KEY" --post-data='{"models": []}' $API/v2/models
http POST $API/v2/workflows/$WORKFLOW/results "$KEY"
curl -H "$KEY" "$API$PATH_OF_CALL"
echo "curl $API/v2/models"
