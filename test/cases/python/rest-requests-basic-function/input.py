import os
import requests


def inputs():
    auth = (os.environ['CLARIFAI_CLIENT_ID'], os.environ['CLARIFAI_CLIENT_SECRET'])
    answer = requests.post('https://api.clarifai.com/v2/token', auth=auth)
    token = answer.json()['access_token']
    headers = {'Authorization': 'Bearer ' + token}
    return requests.get('https://api.clarifai.com/v2/inputs', headers=headers).json()
