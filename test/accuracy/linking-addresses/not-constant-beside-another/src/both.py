import requests

from urls import PROFILE, VISION


def label(key, body):
    return requests.post(VISION + "/models/m/outputs", headers={"Authorization": "Key " + key}, json=body)


def profile(token):
    return requests.get(PROFILE, headers={"Authorization": "Bearer " + token})
