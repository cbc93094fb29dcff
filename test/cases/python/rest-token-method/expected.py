import os
import requests


class Clarifai(object):
    def inputs(self):
        headers = {'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']}
        return requests.get('https://api.clarifai.com/v2/inputs', headers=headers).json()
