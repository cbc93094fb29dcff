#!/bin/sh
token=$(curl -s "https://$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET@api.clarifai.com/v2/token" -d grant_type=client_credentials | jq -r .access_token)
curl -H "Authorization: Bearer $token" https://api.clarifai.com/v2/models
