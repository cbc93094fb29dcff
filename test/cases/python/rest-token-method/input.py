import os
import requests


class Clarifai(object):
    def _token(self):
        auth = (os.environ['CLARIFAI_CLIENT_ID'], os.environ['CLARIFAI_CLIENT_SECRET'])
        return requests.post('https://api.clarifai.com/v2/token', auth=auth).json()['access_token']

    def inputs(self):
        headers = {'Authorization': 'Bearer ' + self._token()}
        return requests.get('https://api.clarifai.com/v2/inputs', headers=headers).json()
