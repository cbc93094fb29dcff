import os
from clarifai.rest import ClarifaiApp

class Indexer:
	def __init__(self):
		self.app = ClarifaiApp(os.environ["CLARIFAI_APP_ID"], os.environ["CLARIFAI_APP_SECRET"])
