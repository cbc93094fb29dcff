import os
from clarifai.rest import ApiClient

api = ApiClient(api_key=os.environ['CLARIFAI_API_KEY'])
api.get_inputs(1, 20)
