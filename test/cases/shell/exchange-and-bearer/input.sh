#!/usr/bin/env bash
set -euo pipefail

TOKEN=$(curl -s -X POST -u "$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET" https://api.clarifai.com/v2/token | jq -r .access_token)

curl -X POST \
  -H "Authorization: Bearer $TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"inputs": [{"data": {"image": {"url": "https://samples.clarifai.com/1.jpg"}}}]}' \
  https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs
