#!/bin/sh
ID='EXAMPLEclientid0000000000000000000000001'
SECRET="EXAMPLEclientsecret000000000000000000001"
BASE=https://api.clarifai.com/v2
TOKEN=`curl -u$ID:$SECRET -d grant_type=client_credentials $BASE/token | python -c 'import json,sys; print(json.load(sys.stdin)["access_token"])'`
curl -H 'Accept: application/json' -H "Authorization: Bearer ${TOKEN}" "$BASE/inputs?page=1"
curl -XDELETE -H "Authorization: Bearer "$TOKEN $BASE/inputs/$1
