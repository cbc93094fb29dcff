#!/bin/bash
AUTH="Authorization: Key $CLARIFAI_API_KEY"
curl -s -H "$AUTH" https://api.clarifai.com/v2/models
