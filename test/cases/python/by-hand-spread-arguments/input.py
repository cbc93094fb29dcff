from clarifai.rest import ClarifaiApp

settings = {'app_id': 'EXAMPLEclientid0000000000000000000000001', 'app_secret': 'EXAMPLEsecret000000000000000000000000001'}
app = ClarifaiApp(**settings)
