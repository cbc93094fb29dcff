#!/bin/sh
curl -H "Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/models
