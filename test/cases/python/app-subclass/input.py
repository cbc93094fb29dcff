import os
from clarifai.rest import ClarifaiApp


class QuietApp(ClarifaiApp):
    def ping(self):
        return self.models.get_all()


app = ClarifaiApp(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])
