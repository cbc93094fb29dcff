import os
import requests

headers = {
    'Content-Type': 'application/json',
    'Authorization': 'Key {}'.format(os.environ['CLARIFAI_API_KEY']),
}
requests.post('https://api.clarifai.com/v2/models/aaa03c23b3724a16a56b629203edc62c/outputs', json={'inputs': []}, headers=headers)
