from clarifai2 import rest
from clarifai2.rest import ClarifaiApp

app = ClarifaiApp("EXAMPLEclientid0000000000000000000000001", "EXAMPLEclientsecret000000000000000000001")
