from clarifai.client import ClarifaiApi
from .. import keys

api = ClarifaiApi(keys.ID, keys.SECRET)
