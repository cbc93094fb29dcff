import os
from clarifai.rest import ClarifaiApp as Client

app = Client(api_key=os.environ["CLARIFAI_API_KEY"])
staging = Client(api_key=os.getenv("CLARIFAI_API_KEY"), base_url="api.clarifai.com", quiet=True)
