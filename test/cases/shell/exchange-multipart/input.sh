#!/bin/sh
token=$(curl -s --form "client_id=$CLARIFAI_CLIENT_ID" --form "client_secret=$CLARIFAI_CLIENT_SECRET" --form grant_type=client_credentials https://api.clarifai.com/v2/token | jq -r .access_token)
curl -H "Authorization: Bearer $token" https://api.clarifai.com/v2/models
