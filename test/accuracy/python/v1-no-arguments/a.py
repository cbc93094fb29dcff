from clarifai.client import ClarifaiApi
api = ClarifaiApi()
