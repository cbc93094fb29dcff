import os

import requests

BASE = 'https://api.clarifai.com/v2'


def get_token():
    data = {
        'client_id': os.environ['CLARIFAI_CLIENT_ID'],
        'client_secret': os.environ['CLARIFAI_CLIENT_SECRET'],
        'grant_type': 'client_credentials',
    }
    return requests.post(BASE + '/token', data=data).json()['access_token']


def models():
    token = get_token()
    return requests.get(BASE + '/models', headers={'Authorization': 'Bearer {}'.format(token)}).json()
