import os
from clarifai.rest import *


class Config:
    """Read by the whole package."""


class Keys:
    ID = 'EXAMPLEclientid0000000000000000000000001'
    SECRET = 'EXAMPLEclientsecret000000000000000000001'


app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
other = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
