#!/usr/bin/env bash
set -eu
curl --header "Authorization: Key ${CLARIFAI_API_KEY}" "https://api.clarifai.com/v2/concepts"
