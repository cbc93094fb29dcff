from clarifai.rest import ClarifaiApp

class Vision(object):
    def __init__(self, client_id, client_secret):
        self.client_id = client_id
        self.client_secret = client_secret

    def connect(self):
        return ClarifaiApp(self.client_id, self.client_secret)
