from clarifai.client import ClarifaiApi
import os

api = ClarifaiApi(os.environ["CLARIFAI_APP_ID"], os.environ["CLARIFAI_APP_SECRET"])
