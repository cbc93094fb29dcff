import clarifai.rest
app = clarifai.rest.ClarifaiApp("EXAMPLEclientid0000000000000000000000001", "EXAMPLEsecret000000000000000000000000001")
