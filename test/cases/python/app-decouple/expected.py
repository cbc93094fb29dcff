from clarifai.rest import ClarifaiApp
from decouple import config

app = ClarifaiApp(api_key=config('CLARIFAI_API_KEY'))
