from clarifai.rest import ClarifaiApp as App
app = App('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001')
