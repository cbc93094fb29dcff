import os

import requests
from clarifai.client.model import Model
from clarifai.client.user import User
from clarifai.rest import ClarifaiApp

app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
positional = ClarifaiApp(None, None, None, '00000000000040008000000000000001')
user = User(user_id='someone', pat=os.environ['CLARIFAI_PAT'])
modern = user.app(app_id=os.environ['CLARIFAI_APP_ID'])
model = Model(url='https://clarifai.com/clarifai/main/models/general', pat='00000000000040008000000000000002')
requests.get('https://api.clarifai.com/v2/models', headers={'Authorization': 'Key ' + os.environ['CLARIFAI_API_KEY']})
