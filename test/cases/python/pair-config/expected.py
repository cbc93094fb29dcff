import json

from clarifai.rest import ClarifaiApp
from decouple import config
from flask import current_app
from secrets_file import keys

with open('config.json') as handle:
    settings = json.load(handle)

a = ClarifaiApp(api_key=settings['clarifai']['api_key'])
b = ClarifaiApp(api_key=config('CLARIFAI_API_KEY'))
c = ClarifaiApp(api_key=current_app.config.get('CLARIFAI_API_KEY'))
d = ClarifaiApp(*keys)
e = ClarifaiApp(**settings)
