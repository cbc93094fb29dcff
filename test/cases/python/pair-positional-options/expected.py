from os import environ

import clarifai.rest
from clarifai import rest
from clarifai.rest import ApiClient

BASE = 'api.clarifai.com'

four = clarifai.rest.ClarifaiApp(api_key=environ['CLARIFAI_API_KEY'], base_url=BASE, quiet=True)
six = rest.ClarifaiApp(api_key=environ['CLARIFAI_API_KEY'], quiet=False)
client = ApiClient(api_key=environ['CLARIFAI_API_KEY'])
unclear = rest.ClarifaiApp(environ['CLARIFAI_CLIENT_ID'], environ['CLARIFAI_CLIENT_SECRET'], BASE, quiet)
both = rest.ClarifaiApp(environ['CLARIFAI_CLIENT_ID'], environ['CLARIFAI_CLIENT_SECRET'], api_key=environ['CLARIFAI_API_KEY'])

client.get_models()
