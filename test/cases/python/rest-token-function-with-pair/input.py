import os

import requests

API = 'https://api.clarifai.com/v2'


def _token(client_id, client_secret):
    answer = requests.post(API + '/token', auth=(client_id, client_secret), data={'grant_type': 'client_credentials'})
    return answer.json()['access_token']


def models():
    token = _token(os.environ['CLARIFAI_CLIENT_ID'], os.environ['CLARIFAI_CLIENT_SECRET'])
    return requests.get(API + '/models', headers={'Authorization': 'Bearer ' + token}).json()
