from clarifai.rest import ClarifaiApp
from django.conf import settings

app = ClarifaiApp(api_key=settings.VISION_KEY)
