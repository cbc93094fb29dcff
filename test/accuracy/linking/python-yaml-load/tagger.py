import yaml
from clarifai.rest import ClarifaiApp

with open("settings.yml") as file:
    settings = yaml.safe_load(file)
app = ClarifaiApp(settings["vision"]["user"], settings["vision"]["pass"])
