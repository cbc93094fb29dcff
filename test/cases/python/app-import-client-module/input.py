from clarifai.rest.client import ClarifaiApp
import settings

app = ClarifaiApp(settings.CLARIFAI_APP_ID, settings.CLARIFAI_APP_SECRET)
