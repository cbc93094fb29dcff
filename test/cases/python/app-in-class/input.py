import os

from clarifai.rest import ClarifaiApp


class Tagger(object):
    def __init__(self):
        self.app_id = os.environ['CLARIFAI_APP_ID']
        self.app_secret = os.environ['CLARIFAI_APP_SECRET']
        self.app = ClarifaiApp(self.app_id, self.app_secret)

    def tag(self, url):
        return self.app.models.get('general-v1.3').predict_by_url(url)
