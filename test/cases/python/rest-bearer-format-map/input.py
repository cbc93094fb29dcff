import os
import requests

token = os.environ['CLARIFAI_ACCESS_TOKEN']
headers = {
    'Content-Type': 'application/json',
    'Authorization': 'Bearer {token}'.format(token=token),
}
requests.post('https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs', json={'inputs': []}, headers=headers)
