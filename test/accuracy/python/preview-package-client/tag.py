import os
from clarifai2.rest.client import ApiClient

client = ApiClient(app_id=os.environ["A"], app_secret=os.environ["B"])
