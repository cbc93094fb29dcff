from clarifai.rest import ClarifaiApp
from django.conf import settings

app = ClarifaiApp(app_id=settings.TAG_USER, app_secret=settings.TAG_PASS)
