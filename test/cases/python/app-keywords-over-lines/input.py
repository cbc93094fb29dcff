import os

from clarifai.rest import ClarifaiApp

app = ClarifaiApp(
    app_id=os.environ['CLARIFAI_APP_ID'],
    app_secret=os.environ['CLARIFAI_APP_SECRET'],
    base_url='https://api.clarifai.com',
)
