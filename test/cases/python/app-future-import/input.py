# -*- coding: utf-8 -*-
"""Tags the pictures of a folder."""
from __future__ import print_function

from clarifai.rest import ClarifaiApp

app = ClarifaiApp('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001')
print(app.models.get_all())
