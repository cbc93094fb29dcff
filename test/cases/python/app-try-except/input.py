import os
import sys
from clarifai.rest import ClarifaiApp

try:
    app = ClarifaiApp(os.environ['CLARIFAI_APP_ID'], os.environ['CLARIFAI_APP_SECRET'])
except KeyError as missing:
    sys.exit('not set: %s' % missing)
