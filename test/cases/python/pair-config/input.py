import json

from clarifai.rest import ClarifaiApp
from decouple import config
from flask import current_app
from secrets_file import keys

with open('config.json') as handle:
    settings = json.load(handle)

a = ClarifaiApp(settings['clarifai']['client_id'], settings['clarifai']['client_secret'])
b = ClarifaiApp(config('CLARIFAI_CLIENT_ID'), config('CLARIFAI_CLIENT_SECRET', default=''))
c = ClarifaiApp(current_app.config.get('CLARIFAI_CLIENT_ID'), current_app.config.get('CLARIFAI_CLIENT_SECRET'))
d = ClarifaiApp(*keys)
e = ClarifaiApp(**settings)
