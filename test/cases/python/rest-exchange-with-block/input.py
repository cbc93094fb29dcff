import os
import requests

with requests.Session() as session:
    token = session.post(
        'https://api.clarifai.com/v2/token',
        auth=(os.environ['CLARIFAI_CLIENT_ID'], os.environ['CLARIFAI_CLIENT_SECRET']),
    ).json()['access_token']
    print(session.get('https://api.clarifai.com/v2/models', headers={'Authorization': 'Bearer ' + token}).json())
