import configparser

from clarifai.rest import ClarifaiApp

config = configparser.ConfigParser()
config.read('settings.ini')

app = ClarifaiApp(api_key=config['clarifai']['api_key'])
