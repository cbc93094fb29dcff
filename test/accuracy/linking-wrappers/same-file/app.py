from clarifai.rest import ClarifaiApp

def connect(one, two):
    return ClarifaiApp(one, two)

app = connect('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001')
