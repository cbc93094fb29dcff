#!/bin/bash
AUTH="Authorization: Bearer $CLARIFAI_ACCESS_TOKEN"
curl -s -H "$AUTH" https://api.clarifai.com/v2/models
