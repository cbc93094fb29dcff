import os
from clarifai.rest import ApiClient

api = ApiClient(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])
api.get_inputs(1, 20)
