#!/bin/sh
basic=$(printf '%s:%s' "$CLARIFAI_CLIENT_ID" "$CLARIFAI_CLIENT_SECRET" | base64)
curl -s -X POST -H "Authorization: Basic $basic" https://api.clarifai.com/v2/token > token.json
