import os
import clarifai.rest

app = clarifai.rest.ClarifaiApp(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])
