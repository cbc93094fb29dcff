from clarifai.rest import ClarifaiApp
# café
app = ClarifaiApp('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001')
