from clarifai.client import ClarifaiApi
api = ClarifaiApi('EXAMPLEclientid0000000000000000000000001', 'EXAMPLEsecret000000000000000000000000001')
print api.tag_image_urls('https://example.com/a.jpg')
