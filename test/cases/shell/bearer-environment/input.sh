curl -H "Authorization: Bearer $CLARIFAI_ACCESS_TOKEN" https://api.clarifai.com/v2/models
http https://api.clarifai.com/v2/inputs Authorization:"Bearer ${CLARIFAI_ACCESS_TOKEN}"
