from clarifai.rest import ClarifaiApp


def connect(app_id, app_secret, base):
    return ClarifaiApp(app_id, app_secret, base)
