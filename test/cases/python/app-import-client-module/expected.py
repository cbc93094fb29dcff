from clarifai.rest.client import ClarifaiApp
import settings

app = ClarifaiApp(api_key=settings.CLARIFAI_API_KEY)
