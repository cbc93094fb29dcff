#!/bin/sh
wget -q -O - --header="Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/concepts
