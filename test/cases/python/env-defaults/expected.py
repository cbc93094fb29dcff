import os

from clarifai.rest import ClarifaiApp

app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
os.environ['CLARIFAI_APP_ID'] = 'EXAMPLEclientid0000000000000000000000001'
os.environ['CLARIFAI_APP_SECRET'] = 'EXAMPLEclientsecret000000000000000000001'
