from os import environ
from clarifai.rest import ClarifaiApp as Clarifai

app = Clarifai(environ["CLARIFAI_APP_ID"], environ["CLARIFAI_APP_SECRET"])
