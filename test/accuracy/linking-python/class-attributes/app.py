from clarifai.rest import ClarifaiApp
from config import Config
app = ClarifaiApp(Config.ID, Config.SECRET)
