import os
import requests

session = requests.Session()
session.headers['Authorization'] = 'Bearer ' + os.environ['CLARIFAI_ACCESS_TOKEN']

session.get('https://api.clarifai.com/v2/inputs')
