import os
from functools import lru_cache

import requests


@lru_cache()
def get_token():
    auth = (os.environ['CLARIFAI_CLIENT_ID'], os.environ['CLARIFAI_CLIENT_SECRET'])
    return requests.post('https://api.clarifai.com/v2/token', auth=auth).json()['access_token']


def inputs():
    return requests.get('https://api.clarifai.com/v2/inputs', headers={'Authorization': 'Bearer ' + get_token()}).json()
