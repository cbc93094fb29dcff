import os
from clarifai.rest import *

app = ClarifaiApp(api_key=os.environ["CLARIFAI_API_KEY"])
