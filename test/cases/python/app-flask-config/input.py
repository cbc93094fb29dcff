from clarifai.rest import ClarifaiApp
from flask import current_app


def client():
    return ClarifaiApp(current_app.config['CLARIFAI_APP_ID'], current_app.config['CLARIFAI_APP_SECRET'])
