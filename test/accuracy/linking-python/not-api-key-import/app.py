from clarifai.rest import ClarifaiApp
from config import KEY
app = ClarifaiApp(api_key=KEY)
