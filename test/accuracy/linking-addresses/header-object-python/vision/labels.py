import requests

from vision.auth import BearerAuth


def labels(body, token):
    return requests.post("https://api.clarifai.com/v2/models/m/outputs", json=body, auth=BearerAuth(token))
