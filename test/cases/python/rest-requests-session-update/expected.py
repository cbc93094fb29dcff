import os
import requests

session = requests.Session()
session.headers.update({'Authorization': f"Key {os.environ['CLARIFAI_API_KEY']}"})

session.get('https://api.clarifai.com/v2/concepts')
