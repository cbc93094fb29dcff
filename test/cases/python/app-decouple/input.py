from clarifai.rest import ClarifaiApp
from decouple import config

app = ClarifaiApp(config('CLARIFAI_APP_ID'), config('CLARIFAI_APP_SECRET'))
