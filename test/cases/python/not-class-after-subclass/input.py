from clarifai.rest import ClarifaiApp
from toolkit.http import ApiClient


class Tagger(ClarifaiApp):
    def tag(self, url):
        return self.models.get('general').predict_by_url(url)


class Plain:
    def __init__(self):
        super().__init__()


class Remote(ApiClient):
    def __init__(self, host):
        super().__init__(host, timeout=30)
