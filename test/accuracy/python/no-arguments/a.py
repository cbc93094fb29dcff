import os
from clarifai.rest import ClarifaiApp
os.environ['CLARIFAI_APP_ID'] = 'EXAMPLEclientid0000000000000000000000001'
os.environ['CLARIFAI_APP_SECRET'] = 'EXAMPLEsecret000000000000000000000000001'
app = ClarifaiApp()
