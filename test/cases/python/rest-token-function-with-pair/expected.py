import os

import requests

API = 'https://api.clarifai.com/v2'


def models():
    return requests.get(API + '/models', headers={'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']}).json()
