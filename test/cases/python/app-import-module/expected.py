import os
import clarifai.rest

app = clarifai.rest.ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
