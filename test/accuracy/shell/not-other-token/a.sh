# deploys the clarifai demo
curl -H "Authorization: Bearer $GITHUB_TOKEN" https://api.github.com/repos/acme/clarifai-demo
