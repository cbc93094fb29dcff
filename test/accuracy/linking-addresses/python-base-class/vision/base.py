import requests


class BearerClient:
    base_url = None

    def __init__(self, token):
        self.session = requests.Session()
        self.session.headers["Authorization"] = "Bearer {}".format(token)

    def post(self, path, payload):
        return self.session.post(self.base_url + path, json=payload).json()
