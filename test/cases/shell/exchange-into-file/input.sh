#!/bin/sh
curl -s -X POST -u "$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET" https://api.clarifai.com/v2/token > token.json
TOKEN=$(jq -r .access_token token.json)
curl -s -H "Authorization: Bearer $TOKEN" https://api.clarifai.com/v2/inputs
