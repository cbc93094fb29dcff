import os
from clarifai.rest import ClarifaiApp

app = ClarifaiApp(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])
token = app.auth.get_token()
app.api.set_token(token)
