import configparser

from clarifai.rest import ClarifaiApp

config = configparser.ConfigParser()
config.read('settings.ini')

app = ClarifaiApp(config['clarifai']['app_id'], config['clarifai']['app_secret'])
