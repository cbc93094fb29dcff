#!/bin/sh
wget -q -O - --header="Authorization: Bearer $CLARIFAI_ACCESS_TOKEN" https://api.clarifai.com/v2/concepts
