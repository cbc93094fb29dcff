import os

from clarifai.rest import ClarifaiApp

if not os.environ.get('CLARIFAI_APP_SECRET'):
    raise SystemExit('set CLARIFAI_APP_ID and CLARIFAI_APP_SECRET')

app = ClarifaiApp()
quiet = ClarifaiApp(quiet=True)
explicit = ClarifaiApp(app_id=None, app_secret=None)
