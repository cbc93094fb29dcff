#!/bin/sh
http GET https://api.clarifai.com/v2/concepts "Authorization: Bearer $CLARIFAI_TOKEN"
