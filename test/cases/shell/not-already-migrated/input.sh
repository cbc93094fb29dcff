#!/bin/sh
export CLARIFAI_API_KEY=00000000000040008000000000000001
export CLARIFAI_PAT=00000000000040008000000000000002 CLARIFAI_USER_ID=acme CLARIFAI_APP_ID=tagger
curl -H "Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/models
curl -X POST -H "Authorization: Key ${CLARIFAI_API_KEY:?}" -d @input.json https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs
