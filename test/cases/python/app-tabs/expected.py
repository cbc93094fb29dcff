import os
from clarifai.rest import ClarifaiApp

class Indexer:
	def __init__(self):
		self.app = ClarifaiApp(api_key=os.environ["CLARIFAI_API_KEY"])
