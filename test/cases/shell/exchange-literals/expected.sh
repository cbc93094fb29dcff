#!/bin/sh
BASE=https://api.clarifai.com/v2
curl -H 'Accept: application/json' -H "Authorization: Key $CLARIFAI_API_KEY" "$BASE/inputs?page=1"
curl -XDELETE -H "Authorization: Key $CLARIFAI_API_KEY" $BASE/inputs/$1
