# -*- coding: utf-8 -*-
from clarifai.rest import ClarifaiApp

CLIENT_ID = 'EXAMPLEclientid0000000000000000000000001'  # from the developer page
CLIENT_SECRET = 'EXAMPLEclientsecret000000000000000000001'
LANGUAGE = 'en'


class Tagger(object):
	"""Keeps one client."""

	def __init__(self, language=LANGUAGE):
		self.language = language
		self.app = ClarifaiApp(CLIENT_ID, CLIENT_SECRET)

	def tag(self, path):
		return self.app.models.get(model_id='aaa03c23b3724a16a56b629203edc62c').predict_by_filename(path)
