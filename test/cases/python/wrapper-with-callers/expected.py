import os

from clarifai.rest import ClarifaiApp


def connect(api_key, quiet=True):
    return ClarifaiApp(api_key=api_key, quiet=quiet)


app = connect(os.environ['CLARIFAI_API_KEY'])
