import json
from clarifai.rest import ClarifaiApp

keys = json.load(open("keys.json"))
app = ClarifaiApp(keys["user"], keys["pass"])
