if [ -n "$CLARIFAI_ACCESS_TOKEN" ; then (
curl -H "Authorization: Bearer $CLARIFAI_ACCESS_TOKEN" https://api.clarifai.com/v2/models
