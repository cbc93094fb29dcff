import os
from clarifai.rest import ClarifaiApp
app = ClarifaiApp(os.environ['CLIENT_ID'], os.environ['CLIENT_SECRET'])
