class KeyClient:
    def __init__(self, key):
        self.headers = {"Authorization": "Key " + key}


class BearerClient:
    def __init__(self, token):
        self.headers = {"Authorization": "Bearer " + token}
