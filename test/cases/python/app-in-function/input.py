import os
from clarifai.rest import ClarifaiApp


def connect():
    app_id = os.getenv('CLARIFAI_APP_ID')
    app_secret = os.getenv('CLARIFAI_APP_SECRET')
    return ClarifaiApp(app_id, app_secret)
