import os
from clarifai.rest import ClarifaiApp

CLARIFAI = {
    'app_id': os.environ['CLARIFAI_APP_ID'],
    'app_secret': os.environ['CLARIFAI_APP_SECRET'],
}

app = ClarifaiApp(CLARIFAI['app_id'], CLARIFAI['app_secret'])
