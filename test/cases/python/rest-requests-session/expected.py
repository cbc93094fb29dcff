import os
import requests

session = requests.Session()
session.headers['Authorization'] = 'Key ' + os.environ['CLARIFAI_API_KEY']

session.get('https://api.clarifai.com/v2/inputs')
