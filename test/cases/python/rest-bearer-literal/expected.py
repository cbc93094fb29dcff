import os
import requests

requests.get('https://api.clarifai.com/v2/inputs', headers={'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']})
