curl "https://api.clarifai.com/v2/concepts" --header "Authorization: Key ${CLARIFAI_API_KEY}"
