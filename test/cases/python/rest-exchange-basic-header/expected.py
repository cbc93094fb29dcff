import base64
import os
import requests

print(requests.get('https://api.clarifai.com/v2/inputs', headers={'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']}).json())
