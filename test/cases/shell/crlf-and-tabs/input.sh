#!/bin/bash
if true; then
	ID=EXAMPLEclientid0000000000000000000000001
fi
TOKEN=$(curl -u "$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET" https://api.clarifai.com/v2/token | jq -r .access_token)
curl -H "Authorization: Bearer $TOKEN" https://api.clarifai.com/v2/models
