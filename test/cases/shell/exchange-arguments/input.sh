#!/bin/bash
# usage: token.sh id secret
TOKEN=$(curl -u "$1:$2" https://api.clarifai.com/v2/token | jq -r .access_token)
curl -H "Authorization: Bearer $TOKEN" https://api.clarifai.com/v2/models
