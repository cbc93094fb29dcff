from clarifai.client import ClarifaiApi
from clarifai_basic import ClarifaiCustomModel
import clarifai.client as old

api = ClarifaiApi('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001')
result = api.tag_image_urls('https://samples.example/1.jpg')
implicit = ClarifaiApi()
keywords = old.ClarifaiApi(app_id='EXAMPLEclientid0000000000000000000000001', app_secret='EXAMPLEclientsecret000000000000000000001', model='general-v1.3')
custom = ClarifaiCustomModel(['EXAMPLEclientid0000000000000000000000001', 'EXAMPLEclientsecret000000000000000000001'])
