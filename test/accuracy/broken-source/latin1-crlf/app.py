# -*- coding: latin-1 -*-
# Schlüssel für Clarifai
from clarifai.rest import ClarifaiApp
app = ClarifaiApp('EXAMPLEclientid0000000000000000000000087', 'EXAMPLEclientsecret000000000000000000087')
