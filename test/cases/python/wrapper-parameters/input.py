from clarifai.rest import ClarifaiApp


class Vision:
    def __init__(self, client_id, client_secret='EXAMPLEclientsecret000000000000000000001'):
        self.app = ClarifaiApp(client_id, client_secret)


vision = Vision('EXAMPLEclientid0000000000000000000000001')
