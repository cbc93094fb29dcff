#!/bin/sh
export NODE_ENV=production
export CLARIFAI_API_KEY="${CLARIFAI_API_KEY:?}"

node app.js
