import os

import requests

BASE = 'https://api.clarifai.com/v2'


def models():
    return requests.get(BASE + '/models', headers={'Authorization': 'Key {}'.format(os.environ['CLARIFAI_API_KEY'])}).json()
