import os
from clarifai.rest import ApiClient

api = ApiClient(api_key=os.environ['CLARIFAI_API_KEY'], base_url='api.clarifai.com')
