import os

from clarifai import rest
from clarifai.rest import Image as ClImage

app = rest.ClarifaiApp(api_key=os.environ.get('CLARIFAI_API_KEY'))
model = app.models.get('general-v1.3')
model.predict([ClImage(url='https://images.example/dog.jpg')])
