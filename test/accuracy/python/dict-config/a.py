from clarifai.rest import ClarifaiApp
import config
app = ClarifaiApp(config.CLARIFAI['id'], config.CLARIFAI['secret'])
