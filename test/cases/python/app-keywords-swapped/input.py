import os
from clarifai.rest import ClarifaiApp

app = ClarifaiApp(app_secret=os.environ['CLARIFAI_APP_SECRET'], app_id=os.environ['CLARIFAI_APP_ID'])
