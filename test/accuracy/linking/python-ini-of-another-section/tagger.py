import configparser
from clarifai.rest import ClarifaiApp

config = configparser.ConfigParser()
config.read("settings.ini")
app = ClarifaiApp(config["vision"]["user"], config["vision"]["pass"])
