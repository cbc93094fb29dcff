import os
from clarifai.rest import ClarifaiApp


class QuietApp(ClarifaiApp):
    def ping(self):
        return self.models.get_all()


app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
