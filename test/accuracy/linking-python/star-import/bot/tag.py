from clarifai.rest import ClarifaiApp
from secrets import *
app = ClarifaiApp(app_id, app_secret)
