from clarifai.rest import ClarifaiApp


class Tagger:
    def __init__(self, id, secret):
        self.app = ClarifaiApp(id, secret)
