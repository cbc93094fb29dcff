import conf
from clarifai.rest import ClarifaiApp

app = ClarifaiApp(conf.TAG_ID, conf.TAG_SECRET)
