import os
from clarifai.rest import ClarifaiApp

connect = lambda: ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
