from clarifai.rest import ClarifaiApp
from credentials import keys as k
app = ClarifaiApp(k['id'], k['secret'])
