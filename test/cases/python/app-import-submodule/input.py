import os

from clarifai import rest
from clarifai.rest import Image as ClImage

app = rest.ClarifaiApp(app_id=os.environ.get('CLARIFAI_APP_ID'), app_secret=os.environ.get('CLARIFAI_APP_SECRET'))
model = app.models.get('general-v1.3')
model.predict([ClImage(url='https://images.example/dog.jpg')])
