from os import environ

import clarifai.rest
from clarifai import rest
from clarifai.rest import ApiClient

BASE = 'api.clarifai.com'

four = clarifai.rest.ClarifaiApp(environ['CLARIFAI_CLIENT_ID'], environ['CLARIFAI_CLIENT_SECRET'], BASE, True)
six = rest.ClarifaiApp(environ['CLARIFAI_CLIENT_ID'], environ['CLARIFAI_CLIENT_SECRET'], None, None, False)
client = ApiClient(environ['CLARIFAI_CLIENT_ID'], app_secret=environ['CLARIFAI_CLIENT_SECRET'])
unclear = rest.ClarifaiApp(environ['CLARIFAI_CLIENT_ID'], environ['CLARIFAI_CLIENT_SECRET'], BASE, quiet)
both = rest.ClarifaiApp(environ['CLARIFAI_CLIENT_ID'], environ['CLARIFAI_CLIENT_SECRET'], api_key=environ['CLARIFAI_API_KEY'])

client.get_models()
