class ClarifaiApp:
    def __init__(self, name, colour):
        self.name = name


app = ClarifaiApp('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001')
