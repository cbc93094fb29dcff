from clarifai.rest import ClarifaiApp
from django.conf import settings


def client():
    return ClarifaiApp(settings.VISION_ID, settings.VISION_SECRET)
