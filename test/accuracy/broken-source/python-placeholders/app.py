from clarifai.client import ClarifaiApi
clarifai_api = ClarifaiApi(<API_ID>, <API_SECRET>)
print "tagging"
