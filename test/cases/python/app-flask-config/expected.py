from clarifai.rest import ClarifaiApp
from flask import current_app


def client():
    return ClarifaiApp(api_key=current_app.config['CLARIFAI_API_KEY'])
