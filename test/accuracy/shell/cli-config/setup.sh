pip install clarifai==2.0.21
clarifai config
