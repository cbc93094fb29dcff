from clarifai.rest import ClarifaiApp
from django.conf import settings

clarifai_app = ClarifaiApp(api_key=settings.CLARIFAI_API_KEY)
