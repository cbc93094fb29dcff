#!/usr/bin/env bash
# Weekly mail: how many photos are in the index, and which models there are.
set -euo pipefail
cd "$(dirname "$0")"
source ./credentials.env

API=https://api.clarifai.com/v2

TOKEN=$(curl -s -u "$CLARIFAI_CLIENT_ID:$CLARIFAI_CLIENT_SECRET" \
  -d grant_type=client_credentials https://api.clarifai.com/v2/token | jq -r .access_token)

echo "Photos by status"
curl -s -H "Authorization: Bearer $TOKEN" "$API/inputs/status" | jq .counts

echo "Models"
curl -s -H "Authorization: Bearer $TOKEN" "$API/models?per_page=50" |
  jq -r '.models[] | [.id, .name] | @tsv'
