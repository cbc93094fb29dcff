import os
import sys
from clarifai.rest import ClarifaiApp

try:
    app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])
except KeyError as missing:
    sys.exit('not set: %s' % missing)
