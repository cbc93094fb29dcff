import os
from clarifai.rest import ClarifaiApp

app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
