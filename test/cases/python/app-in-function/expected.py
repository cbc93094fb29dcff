import os
from clarifai.rest import ClarifaiApp


def connect():
    return ClarifaiApp(api_key=os.getenv('CLARIFAI_API_KEY'))
