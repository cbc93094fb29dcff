from clarifai.rest import ClarifaiApp


def connect(client, secret):
    return ClarifaiApp(app_id=client, app_secret=secret)
