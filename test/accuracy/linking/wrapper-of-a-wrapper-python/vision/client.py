from clarifai.rest import ClarifaiApp


def connect(ident, password):
    return ClarifaiApp(ident, password)
