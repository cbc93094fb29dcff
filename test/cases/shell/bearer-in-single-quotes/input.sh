#!/bin/sh
curl -H 'Authorization: Bearer EXAMPLEtoken000000000000000001' 'https://api.clarifai.com/v2/concepts'
