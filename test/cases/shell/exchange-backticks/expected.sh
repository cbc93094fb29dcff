#!/bin/sh
curl -s -H "Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/inputs
