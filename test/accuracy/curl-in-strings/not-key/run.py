import os
os.system('curl -H "Authorization: Key $CLARIFAI_API_KEY" https://api.clarifai.com/v2/models')
os.system('curl -H "Authorization: Bearer $GITHUB_TOKEN" https://api.github.com/user')
