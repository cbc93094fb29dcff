import base64
import os
import requests

pair = '%s:%s' % (os.environ['CLARIFAI_CLIENT_ID'], os.environ['CLARIFAI_CLIENT_SECRET'])
basic = base64.b64encode(pair.encode()).decode()
answer = requests.post('https://api.clarifai.com/v2/token', headers={'Authorization': 'Basic ' + basic})
access_token = answer.json()['access_token']

print(requests.get('https://api.clarifai.com/v2/inputs', headers={'Authorization': 'Bearer ' + access_token}).json())
