# -*- coding: utf-8 -*-
import os
from clarifai.rest import ClarifaiApp

LANGUAGE = 'en'


class Tagger(object):
	"""Keeps one client."""

	def __init__(self, language=LANGUAGE):
		self.language = language
		self.app = ClarifaiApp(api_key=os.environ['CLARIFAI_API_KEY'])

	def tag(self, path):
		return self.app.models.get(model_id='aaa03c23b3724a16a56b629203edc62c').predict_by_filename(path)
