#!/bin/sh
curl -X POST "https://api.clarifai.com/v1/token/" -d "client_id=$CLIENT_ID" -d "client_secret=$CLIENT_SECRET" -d "grant_type=client_credentials"
curl -H "Authorization: Bearer $TOKEN" "https://api.clarifai.com/v1/tag/?url=$1"
