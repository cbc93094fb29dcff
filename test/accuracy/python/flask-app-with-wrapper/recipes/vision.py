import json
import time

import requests
from flask import current_app


class Vision(object):
    TOKEN_URL = "https://api.clarifai.com/v2/token" 
    MODEL = "bd367be194cf45149e75f01d59f77ba7"

    def __init__(self):
        self._token = None
        self._expires = 0

    def token(self):
        if self._token and time.time() < self._expires:
            return self._token
        answer = requests.post(
            self.TOKEN_URL,
            auth=(current_app.config["CLARIFAI_CLIENT_ID"], current_app.config["CLARIFAI_CLIENT_SECRET"]),
            data={"grant_type": "client_credentials"},
        ).json()
        self._token = answer["access_token"]
        self._expires = time.time() + answer["expires_in"]
        return self._token

    def ingredients(self, url):
        headers = {"Authorization": "Bearer %s" % self.token(), "Content-Type": "application/json"}
        body = {"inputs": [{"data": {"image": {"url": url}}}]}
        return requests.post(
            "https://api.clarifai.com/v2/models/%s/outputs" % self.MODEL, headers=headers, data=json.dumps(body)
        ).json()
