import os
import requests

with requests.Session() as session:
    print(session.get('https://api.clarifai.com/v2/models', headers={'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']}).json())
