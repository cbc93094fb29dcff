import requests

class ClarifaiClient(object):
    def __init__(self, host, port):
        self.base = 'http://%s:%s/api/v1' % (host, port)

    def get(self, token):
        return requests.get(self.base + '/info', headers={'Authorization': 'Bearer ' + token})

client = ClarifaiClient('localhost', 8080)
