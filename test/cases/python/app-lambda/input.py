import os
from clarifai.rest import ClarifaiApp

connect = lambda: ClarifaiApp(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])
