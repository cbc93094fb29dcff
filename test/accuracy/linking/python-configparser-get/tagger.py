from configparser import ConfigParser
from clarifai.rest import ClarifaiApp

parser = ConfigParser()
parser.read("app.cfg")
app = ClarifaiApp(parser.get("tagging", "id"), parser.get("tagging", "secret"))
