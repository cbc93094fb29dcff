from os import environ
from clarifai.rest import ClarifaiApp as Clarifai

app = Clarifai(api_key=environ["CLARIFAI_API_KEY"])
