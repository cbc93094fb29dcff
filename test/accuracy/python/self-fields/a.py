from clarifai.rest import ClarifaiApp
class Tagger:
    def __init__(self, app_id, app_secret):
        self.app = ClarifaiApp(app_id, app_secret)
