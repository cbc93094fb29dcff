#!/bin/sh
http GET https://api.clarifai.com/v2/concepts "Authorization: Key $CLARIFAI_API_KEY"
