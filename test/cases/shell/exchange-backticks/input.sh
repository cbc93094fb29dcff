#!/bin/sh
TOKEN=`curl -s -u $CLARIFAI_ID:$CLARIFAI_SECRET -X POST https://api.clarifai.com/v2/token | jq -r .access_token`
curl -s -H "Authorization: Bearer $TOKEN" https://api.clarifai.com/v2/inputs
