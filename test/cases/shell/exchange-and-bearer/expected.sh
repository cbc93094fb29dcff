#!/usr/bin/env bash
set -euo pipefail

curl -X POST \
  -H "Authorization: Key $CLARIFAI_API_KEY" \
  -H "Content-Type: application/json" \
  -d '{"inputs": [{"data": {"image": {"url": "https://samples.clarifai.com/1.jpg"}}}]}' \
  https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs
