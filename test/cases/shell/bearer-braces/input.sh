#!/usr/bin/env bash
set -eu
curl --header "Authorization: Bearer ${CLARIFAI_ACCESS_TOKEN}" "https://api.clarifai.com/v2/concepts"
