from clarifai.rest import ClarifaiApp
from config import CLIENT_ID, CLIENT_SECRET

app = ClarifaiApp(CLIENT_ID, CLIENT_SECRET)
