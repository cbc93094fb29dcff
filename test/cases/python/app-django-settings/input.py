from clarifai.rest import ClarifaiApp
from django.conf import settings

clarifai_app = ClarifaiApp(app_id=settings.CLARIFAI_CLIENT_ID, app_secret=settings.CLARIFAI_CLIENT_SECRET)
