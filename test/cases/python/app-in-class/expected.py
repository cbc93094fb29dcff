import os

from clarifai.rest import ClarifaiApp


class Tagger(object):
    def __init__(self):
        self.app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])

    def tag(self, url):
        return self.app.models.get('general-v1.3').predict_by_url(url)
