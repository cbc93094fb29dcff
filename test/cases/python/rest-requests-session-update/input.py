import os
import requests

session = requests.Session()
session.headers.update({'Authorization': f"Bearer {os.environ['CLARIFAI_ACCESS_TOKEN']}"})

session.get('https://api.clarifai.com/v2/concepts')
