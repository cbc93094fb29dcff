#!/bin/bash
if true; then
	ID=EXAMPLEclientid0000000000000000000000001
fi
curl -H "Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/models
