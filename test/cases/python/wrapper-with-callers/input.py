import os

from clarifai.rest import ClarifaiApp


def connect(client_secret, client_id, quiet=True):
    return ClarifaiApp(app_id=client_id, app_secret=client_secret, quiet=quiet)


app = connect(os.environ['CLARIFAI_APP_SECRET'], os.environ['CLARIFAI_APP_ID'])
