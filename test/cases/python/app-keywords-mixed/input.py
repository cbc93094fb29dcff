import os
from clarifai.rest import ClarifaiApp

app = ClarifaiApp(os.environ['CLARIFAI_APP_ID'], app_secret=os.environ['CLARIFAI_APP_SECRET'], quiet=True)
